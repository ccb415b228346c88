import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { VerificationFacts } from "@signalbox/policy/versioning/verification-facts";
import type { GitHub } from "@signalbox/systems/github/client";
import { askWhetherHeld } from "@signalbox/systems/github/role-holder";
import type { RemoteTag } from "@signalbox/systems/git/remote";
import type { Run } from "./door.ts";
import { startedByPushOf } from "./started-by-push.ts";

/** Who pushed a tag, where its push started this run (a re-run keeps their name), and whether they are the policy's release manager. */
export async function pusherOf(
  { policy }: LoadedPolicy,
  gitHub: GitHub,
  { github, signal }: Run,
  tag: RemoteTag,
): Promise<VerificationFacts["pusher"]> {
  if (!startedByPushOf(github, tag)) {
    const says = "this run was not started by the push of the tag as it stands now, which tells who it was";
    return { login: null, isReleaseManager: null, says };
  }
  const login = github.actor;
  const role = policy.approvals.roles["release-manager"];
  if (role === undefined) return { login, isReleaseManager: false, says: "the policy names no release manager" };
  const person = { login, databaseId: github.actorId, type: login.endsWith("[bot]") ? "Bot" : "User" } as const;
  const held = await askWhetherHeld(gitHub, github.repository, person, role, signal);
  return held.known
    ? { login, isReleaseManager: held.value.holds, says: held.value.says }
    : { login, isReleaseManager: null, says: held.says };
}
