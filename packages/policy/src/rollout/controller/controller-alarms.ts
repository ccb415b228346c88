import type { Alarm } from "../alarm.ts";
import type { WatchFacts } from "../watch-facts.ts";

/** What the controller says against going on. That somebody else called it off is nothing that we undo. */
export function controllerAlarms(facts: WatchFacts): readonly Alarm[] {
  const { rollout, watch } = facts;
  const path = ["rollout", "controller"];
  if (rollout === null) return [];
  if (!rollout.known) {
    const says = `nobody can say where the rollout stands: ${rollout.says}`;
    return [{ code: rollout.code, does: "pause", path, says, status: "unknown", next: rollout.next }];
  }
  if (isNotBegun(facts)) {
    const says = "the controller has nothing under way: the rollout has not begun";
    const next = "begin it at the controller";
    return [{ code: "canary.not-begun", does: "pause", path, says, status: "unknown", next }];
  }
  const { revision, aborted } = rollout.value;
  if (watch.revision !== null && revision !== null && revision !== watch.revision) {
    const says = `the controller rolls out \`${revision.slice(0, 100)}\` now, and the watch began with \`${watch.revision.slice(0, 100)}\``;
    const next = "watch what is rolled out now by a watch of its own";
    return [{ code: "canary.other-revision", does: "pause", path, says, status: "unmet", next, ends: true }];
  }
  if (!aborted) return [];
  const says = "the rollout was called off at its controller";
  const next = "release anew, should it be rolled out after all";
  return [{ code: "canary.called-off", does: "pause", path, says, status: "unmet", next, ends: true }];
}

/** Whether the controller still shows the release before: what it calls finished is not what is to be watched. */
export function isNotBegun({ rollout, watch }: Pick<WatchFacts, "rollout" | "watch">): boolean {
  return rollout?.known === true && rollout.value.finished && watch.revision === null;
}
