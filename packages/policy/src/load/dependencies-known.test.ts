import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

function told(components: string): readonly string[] {
  const loaded = readPolicy("p.yml", `version: 1\ncomponents:\n${components}`);
  return loaded.ok
    ? []
    : loaded.findings.map(({ at, says, suggestion }) => `${at.line}:${at.column} ${says} (${suggestion})`);
}

test("what a component depends on is a component", () => {
  expect(told("  api: { path: a }\n  web: { path: w, depends-on: [apy] }\n")).toEqual([
    "4:32 `web` depends on `apy`, which is no component of this policy (did you mean `api`?)",
  ]);
});

test("no component depends on itself, near or far", () => {
  expect(told("  web: { depends-on: [web] }\n")).toEqual([
    "3:10 the components depend on each other in a circle: `web` → `web` (take one of these out of `depends-on`)",
  ]);
  const circle =
    "  a: { path: a, depends-on: [b] }\n  b: { path: b, depends-on: [c] }\n  c: { path: c, depends-on: [b] }\n";
  expect(told(circle)).toEqual([
    "4:17 the components depend on each other in a circle: `b` → `c` → `b` (take one of these out of `depends-on`)",
  ]);
});

test("a diamond is no circle, and a long chain no trouble", () => {
  expect(
    told(
      "  a: { path: a, depends-on: [b, c] }\n  b: { path: b, depends-on: [d] }\n  c: { path: c, depends-on: [d] }\n  d: { path: d }\n",
    ),
  ).toEqual([]);
  const chain = Array.from({ length: 1_000 }, (_, i) => `  c${i}: { path: p${i}, depends-on: [c${i + 1}] }\n`).join("");
  expect(told(`${chain}  c1000: { path: last }\n`)).toEqual([]);
});
