import { matchesGlob } from "../../schema/match-glob.ts";
import type { ProtectionBody, ProtectionFileRead } from "./protection-file.ts";
import { byPassers, dismissers, pushers } from "./stated-people.ts";
import {
  check,
  codeOwners,
  conversations,
  dismissStale,
  lastPush,
  linearHistory,
  locked,
  noCreation,
  noDeletion,
  noForcePush,
  pullRequest,
  reviews,
  signatures,
  type StatedRule,
  type Statement,
  upToDate,
} from "./stated-rules.ts";

/** What the file states of a branch, every entry that fits it; what it leaves out is as GitHub's own defaults have it. */
export function statedByFile(file: ProtectionFileRead, branch: string): readonly Statement[] {
  return file.branches.flatMap(({ name, protection }, i) => {
    if (protection === null || !matchesGlob(name, branch)) return [];
    const at = (path: readonly string[]) => file.place(["branches", String(i), "protection", ...path]);
    const bindsAdministrators = protection.enforce_admins;
    return rulesOf(protection).map(([path, rule]) => ({ rule, at: at(path), bindsAdministrators }));
  });
}

type Placed = readonly [path: readonly string[], rule: StatedRule];

function rulesOf(body: ProtectionBody): readonly Placed[] {
  const flags: readonly (readonly [keyof ProtectionBody, boolean, StatedRule])[] = [
    ["required_linear_history", body.required_linear_history, linearHistory],
    ["required_signatures", body.required_signatures, signatures],
    ["allow_force_pushes", !body.allow_force_pushes, noForcePush],
    ["allow_deletions", !body.allow_deletions, noDeletion],
    ["block_creations", body.block_creations, noCreation],
    ["required_conversation_resolution", body.required_conversation_resolution, conversations],
    ["lock_branch", body.lock_branch, locked(body.allow_fork_syncing)],
  ];
  return [
    ...ofReviews(body),
    ...ofChecks(body),
    ...flags.flatMap(([key, stated, rule]): readonly Placed[] => (stated ? [[[key], rule]] : [])),
    ...ofPushers(body),
  ];
}

function ofReviews({ required_pull_request_reviews: stated }: ProtectionBody): readonly Placed[] {
  if (stated === null) return [];
  const key = "required_pull_request_reviews";
  // GitHub's own default is one.
  const count = stated.required_approving_review_count ?? 1;
  const may = stated.dismissal_restrictions;
  const passers = stated.bypass_pull_request_allowances;
  return [
    [[key], pullRequest],
    ...(count > 0 ? [[[key, "required_approving_review_count"], reviews(count)] as const] : []),
    ...(stated.dismiss_stale_reviews ? [[[key, "dismiss_stale_reviews"], dismissStale] as const] : []),
    ...(stated.require_code_owner_reviews ? [[[key, "require_code_owner_reviews"], codeOwners] as const] : []),
    ...(stated.require_last_push_approval ? [[[key, "require_last_push_approval"], lastPush] as const] : []),
    ...(may !== null ? [[[key, "dismissal_restrictions"], dismissers(may)] as const] : []),
    ...(passers === null ? [] : [[[key, "bypass_pull_request_allowances"], byPassers(passers)] as const]),
  ];
}

function ofChecks({ required_status_checks: stated }: ProtectionBody): readonly Placed[] {
  if (stated === null) return [];
  const key = "required_status_checks";
  return [
    ...(stated.strict ? [[[key, "strict"], upToDate] as const] : []),
    ...stated.contexts.map((context, i) => [[key, "contexts", String(i)], check(context, null)] as const),
    ...stated.checks.map(
      // -1 is GitHub's word for any app.
      ({ context, app_id: app }, i) => [[key, "checks", String(i)], check(context, app === -1 ? null : app)] as const,
    ),
  ];
}

function ofPushers({ restrictions }: ProtectionBody): readonly Placed[] {
  return restrictions === null ? [] : [[["restrictions"], pushers(restrictions)]];
}
