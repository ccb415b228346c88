import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { disagreements, readActionYml } from "@signalbox/action/action-yml";
import { inputs } from "./inputs.ts";

test("action.yml and what the action reads are the same", async () => {
  const actionYml = await readFile(new URL("../../action.yml", import.meta.url), "utf8");
  expect(disagreements(inputs, readActionYml(actionYml))).toEqual([]);
});

test("no input loosens: not where the policy is read, nor what is watched, nor whether the step fails", () => {
  expect(Object.keys(inputs)).toEqual([
    "environment",
    "candidate",
    "released-at",
    "once",
    "tick",
    "overdue",
    "token",
    "variables",
    "report",
    "record",
    "time-out",
  ]);
});
