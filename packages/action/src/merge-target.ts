import { SignalboxError } from "@signalbox/policy/error";
import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { GitHubContext } from "./github-context.ts";

const HEADS = "refs/heads/";

// https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group
const MergeGroupSchema = z.object({
  merge_group: z.object({
    base_ref: z
      .string()
      .startsWith(HEADS)
      .min(HEADS.length + 1),
  }),
});

type Event = Pick<GitHubContext, "eventName" | "eventPath" | "baseRef">;

/**
 * The branch that the commit of this run is to be merged into: of a pull request, or of a merge queue's group, whose
 * own branch is GitHub's. Null for any other event. Throws `SignalboxError` `context.invalid` where a group names none.
 */
export async function mergeTarget({ eventName, eventPath, baseRef }: Event): Promise<string | null> {
  if (eventName !== "merge_group") return baseRef;
  try {
    const payload: unknown = JSON.parse(await readFile(eventPath ?? "", "utf8"));
    return MergeGroupSchema.parse(payload).merge_group.base_ref.slice(HEADS.length);
  } catch (cause) {
    throw new SignalboxError("context.invalid", "the event `merge_group` does not tell its target branch", {
      next: "see whether `GITHUB_EVENT_PATH` names the event's payload, as a runner sets it",
      cause,
    });
  }
}
