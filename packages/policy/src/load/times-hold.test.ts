import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

function told(policy: string): readonly string[] {
  const loaded = readPolicy("p.yml", `version: 1\ncomponents: { web: {} }\n${policy}\n`);
  return loaded.ok ? [] : loaded.findings.map(({ at, says }) => `${at.line}:${at.column} ${says}`);
}

test.each([
  { from: "fri 18:00", to: "mon 08:00", says: null },
  { from: "mon 08:00", to: "fri 18:00", says: null },
  { from: "2026-12-20 18:00", to: "2027-01-04 08:00", says: null },
  { from: "2028-02-29 00:00", to: "2028-03-01 00:00", says: null },
  {
    from: "fri 18:00",
    to: "2027-01-04 08:00",
    says: "3:46 `schedule.freezes.0` begins at `fri 18:00` and ends at `2027-01-04 08:00`: one is of every week, the other of one year",
  },
  {
    from: "2026-12-20 18:00",
    to: "2026-12-20 18:00",
    says: "3:53 `schedule.freezes.0` ends at `2026-12-20 18:00`, and begins at `2026-12-20 18:00`: it never holds",
  },
  {
    from: "2027-01-04 08:00",
    to: "2026-12-20 18:00",
    says: "3:53 `schedule.freezes.0` ends at `2026-12-20 18:00`, and begins at `2027-01-04 08:00`: it never holds",
  },
  {
    from: "fri 18:00",
    to: "fri 18:00",
    says: "3:46 `schedule.freezes.0` ends at `fri 18:00`, and begins at `fri 18:00`: it never holds",
  },
  {
    from: "2026-02-29 00:00",
    to: "2026-03-01 00:00",
    says: "3:31 `schedule.freezes.0.from` names `2026-02-29`, which is no day of the calendar",
  },
])("a freeze from $from to $to", ({ from, to, says }) => {
  expect(told(`schedule: { freezes: [{ from: ${from}, to: ${to} }] }`)).toEqual(says === null ? [] : [says]);
});

test("a window over midnight is never open as one", () => {
  expect(told('schedule: { windows: [{ from: "22:00", to: "24:00" }, { from: "22:00", to: "02:00" }] }')).toEqual([
    "3:55 `schedule.windows.1` ends at `02:00`, and begins at `22:00`: it is never open",
  ]);
});

test.each([
  { environment: "{ enforce: observe, observe-until: 2026-12-31 }", says: [] },
  { environment: "{ enforce: always }", says: [] },
  {
    environment: "{ enforce: observe }",
    says: ["3:31 `environments.production.enforce` is `observe` with no end: the gate would never enforce"],
  },
  {
    environment: "{ enforce: observe, observe-until: 2026-02-30 }",
    says: ["3:64 `environments.production.observe-until` names `2026-02-30`, which is no day of the calendar"],
  },
])("an environment with $environment", ({ environment, says }) => {
  expect(told(`environments: { production: ${environment} }`)).toEqual(says);
});
