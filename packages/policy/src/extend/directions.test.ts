import { expect, test } from "@jest/globals";
import { keysOf, nameRuleOf, ruleAt, rulePaths } from "../schema/rules.ts";
import { DIRECTIONS } from "./directions.ts";

/** The rules that hold a value: a list is one, whatever stands in its entries. */
const values = rulePaths().filter((path) => {
  const rule = ruleAt(path) ?? {};
  const inList = path.some((_, end) => ruleAt(path.slice(0, end))?.type === "array");
  return !inList && keysOf(rule).length === 0 && nameRuleOf(rule) === null;
});

test.each(values.map((path) => path.join(".")))(
  "`%s` has a direction, itself or the map that holds it as a whole",
  (path) => {
    const words = path.split(".");
    const told = words.flatMap((_, i) => DIRECTIONS[words.slice(0, words.length - i).join(".")] ?? []);
    expect(told.some(({ kind }) => kind !== "part")).toBe(true);
  },
);

test.each(Object.keys(DIRECTIONS))("`%s`, which has a direction, is a rule", (path) => {
  expect(rulePaths().map((rule) => rule.join("."))).toContain(path);
});

test("words in an order are the words of the rule, each once", () => {
  for (const [path, direction] of Object.entries(DIRECTIONS)) {
    if (direction.kind !== "ordered") continue;
    const rule = ruleAt(path.split("."));
    const words = rule?.type === "boolean" ? ["false", "true"] : (rule?.enum ?? []).map(String);
    expect([path, direction.words.toSorted()]).toEqual([path, words.toSorted()]);
  }
});

test("where the default holds, there is one", () => {
  const without = Object.entries(DIRECTIONS)
    .filter(([path, { kind, ...direction }]) => {
      const silence = "silence" in direction ? direction.silence : null;
      return kind !== "part" && silence === "default" && ruleAt(path.split("."))?.default === undefined;
    })
    .map(([path]) => path);
  // What these need where the policy does not say so depends on its roles.
  expect(without).toEqual(["standard", "high-risk", "emergency"].map((name) => `approvals.classes.${name}.needs`));
});
