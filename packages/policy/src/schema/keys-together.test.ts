import { expect, test } from "@jest/globals";
import { choicesOf, companionsOf, TOGETHER, togetherOf } from "./keys-together.ts";
import { keysOf, ruleAt, rulePaths } from "./rules.ts";

test("what editors are told of keys that go together is what is looked at", () => {
  const told = rulePaths().flatMap((path) => {
    const together = togetherOf(ruleAt(path) ?? {});
    const says = Object.keys(together.dependencies).length > 0 || together.oneOf !== undefined;
    return says ? [[path.join("."), together] as const] : [];
  });
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(TOGETHER));
});

test.each(TOGETHER)("the keys that go together in `%s` are its own", (rule, together) => {
  const keys = Object.keys(together.dependencies);
  const named = [...keys, ...choicesOf(together), ...keys.flatMap((key) => companionsOf(together, key).flat())];
  expect(keysOf(ruleAt(rule.split(".")) ?? {})).toEqual(expect.arrayContaining(named));
});
