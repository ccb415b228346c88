import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

function told(rollout: string): readonly string[] {
  const loaded = readPolicy("p.yml", `version: 1\ncomponents: { web: {} }\nrollout: ${rollout}\n`);
  return loaded.ok
    ? []
    : loaded.findings.map(({ at, says, expected }) => `${at.line}:${at.column} ${says}: ${expected}`);
}

test.each([
  { name: "the defaults", rollout: "{}", says: [] },
  { name: "steps that rise", rollout: "{ steps: [1%, 10%, 100%] }", says: [] },
  { name: "one step", rollout: "{ steps: [100%] }", says: [] },
  {
    name: "steps that fall",
    rollout: "{ steps: [10%, 5%, 100%] }",
    says: [
      "3:25 the step `5%` gives the canary no more traffic than `10%`: steps that rise, such as `[5%, 25%, 50%, 100%]`",
    ],
  },
  {
    name: "a step of nothing",
    rollout: "{ steps: [0%, 100%] }",
    says: [
      "3:20 the step `0%` gives the canary no more traffic than nothing: steps that rise, such as `[5%, 25%, 50%, 100%]`",
    ],
  },
  {
    name: "steps without an end",
    rollout: "{ steps: [5%, 50%] }",
    says: ["3:19 `rollout.steps` do not end with all traffic: `100%` as the last step"],
  },
  {
    name: "an interval that nobody scrapes",
    rollout: "{ interval: 1s }",
    says: ["3:22 `rollout.interval` is `1s`: 5s or longer"],
  },
  {
    name: "a window shorter than its interval",
    rollout: "{ window: 1m, interval: 2m }",
    says: ["3:20 `rollout.window` is `1m`, shorter than an interval of `2m`: a window of several intervals"],
  },
  {
    name: "patience shorter than the window",
    rollout: "{ window: 10m, patience: 5m }",
    says: ["3:35 `rollout.patience` is `5m`, shorter than the window of `10m`: at least the window"],
  },
  {
    name: "a switch with steps",
    rollout: "{ strategy: blue-green, steps: [50%, 100%] }",
    says: [
      "3:41 `rollout.steps` says nothing beside `strategy: blue-green`: all traffic is switched at once: no `steps`, or `strategy: canary`",
    ],
  },
  {
    name: "a probe whose answer anybody on the way could give",
    rollout: "{ security: { tenants: { probe: 'http://app.example/x', token-from: A } } }",
    says: [
      "3:42 `http://app.example/x` is no address that evidence can come from: an address that begins with `https://`, or `http://localhost`, without a user or password in it",
    ],
  },
])("$name", ({ rollout, says }) => {
  expect(told(rollout)).toEqual(says);
});
