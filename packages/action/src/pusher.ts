import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { VerificationFacts } from "@signalbox/policy/versioning/verification-facts";
import type { GitHub } from "@signalbox/systems/github/client";
import { holdsRole } from "@signalbox/systems/github/role-holder";
import type { Run } from "./door.ts";

/** Who pushed the tag whose push started this run, and whether they are the policy's release manager. A re-run keeps their name. */
export async function pusherOf(
  { policy }: LoadedPolicy,
  gitHub: GitHub,
  { github, signal }: Run,
): Promise<VerificationFacts["pusher"]> {
  const login = github.actor;
  const role = policy.approvals.roles["release-manager"];
  if (role === undefined) return { login, isReleaseManager: false, says: "the policy names no release manager" };
  const held = await holdsRole(gitHub, github.repository, login, role, signal);
  return held.known
    ? { login, isReleaseManager: held.value.holds, says: held.value.says }
    : { login, isReleaseManager: null, says: held.says };
}
