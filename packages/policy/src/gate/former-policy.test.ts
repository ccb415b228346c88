import { expect, test } from "@jest/globals";
import type { PermissionLevel } from "../approvals/approval-facts.ts";
import { all, BASE, CANDIDATE, comment, known, people, pullRequest, SILENT } from "../approvals/test-approvals.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideGate } from "./decide-gate.ts";
import type { GateFacts } from "./gate-facts.ts";
import { plainGateFacts } from "./test-gate.ts";

const NOW = "version: 1\ncomponents: { shop: {} }\n";
const GONE = `${NOW}approvals: { roles: { ciso: { users: [sid] } }, environments: { production: { needs: [ciso] } } }\n`;
const STRICTER = `${NOW}approvals: { environments: { production: { needs: [maintainer] } } }\n`;

function decide(former: GateFacts["former"]) {
  const { verdict, reasons } = decideGate(testPolicy(NOW), { ...plainGateFacts(), former });
  const open = reasons.filter(({ status }) => status === "unmet" || status === "unknown");
  return { verdict, open: open.map(({ code, at }) => `${code} ${at?.file ?? ""}`) };
}

function before(text: string): GateFacts["former"] {
  const { former: _, ...facts } = plainGateFacts();
  return known({ files: [{ file: "release-policy.yml@1234567", text }], facts });
}

test("a release that changes the policy satisfies the one before too", () => {
  expect(decide(known(null)).verdict).toBe("go");
  expect(decide(before(`${NOW}# a comment\n`)).verdict).toBe("go");
  expect(decide(before(STRICTER))).toEqual({
    verdict: "hold",
    open: ["policy.former ", "approvals.release release-policy.yml@1234567"],
  });
});

const OBSERVED = `${NOW}environments: { production: { enforce: observe, observe-until: 2099-01-01 } }\n`;

test.each([
  { name: "where the one before enforces, and is not met", former: before(STRICTER), mode: "always" },
  { name: "where the one before enforces, and is met", former: before(NOW), mode: "observe" },
  {
    name: "where the one before observes",
    former: before(`${OBSERVED}${STRICTER.slice(NOW.length)}`),
    mode: "observe",
  },
  { name: "where nobody could read the one before", former: SILENT, mode: "always" },
  { name: "where there was none before", former: known(null), mode: "observe" },
])("a policy that begins to observe, $name: $mode", ({ former, mode }) => {
  expect(decideGate(testPolicy(OBSERVED), { ...plainGateFacts(), former }).enforcement.mode).toBe(mode);
});

test("a policy before that nobody can meet is waived by an administrator without a hand in the release, of this commit alone", () => {
  const waiver = `/waive policy ${CANDIDATE} until 2026-12-01 because sid left`;
  const waived = (login: string, body: string, permission: PermissionLevel = "admin") => {
    const approvals = {
      people: people({ permissions: { bob: known("write"), [login]: known(permission) } }),
      pullRequests: [pullRequest({ comments: all([comment(login, body)]) })],
    };
    const facts = plainGateFacts({ approvals });
    const { former: _, ...judged } = facts;
    const former = known({ files: [{ file: "release-policy.yml@1234567", text: GONE }], facts: judged });
    return decideGate(testPolicy(NOW), { ...facts, former }).verdict;
  };
  expect(waived("ada", waiver)).toBe("go");
  expect(waived("ada", waiver, "write")).toBe("hold");
  expect(waived("ann", waiver)).toBe("hold");
  expect(waived("ada", waiver.replace(CANDIDATE, BASE))).toBe("hold");
  expect(waived("ada", waiver.replace("2026-12-01", "2026-11-01"))).toBe("hold");
});

test("a policy before that nobody could read, or that cannot be read now, is unknown", () => {
  expect(decide(SILENT).verdict).toBe("unknown");
  expect(decide(before("version: 0\n")).verdict).toBe("unknown");
});
