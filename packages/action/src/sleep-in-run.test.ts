import { expect, test } from "@jest/globals";
import { SignalboxError } from "@signalbox/policy/error";
import { sleepInRun } from "./sleep-in-run.ts";

test("a sleep that is interrupted says by what, and not that nobody foresaw it", async () => {
  const controller = new AbortController();
  const reason = new SignalboxError("run.cancelled", "cancelled by SIGINT", { next: "run it again" });
  const asleep = sleepInRun(controller)(3600);
  controller.abort(reason);
  await expect(asleep).rejects.toBe(reason);
});
