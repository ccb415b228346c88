import * as z from "zod";
import { Oid } from "../changes/oid.ts";
import { listed, type Observed, observed } from "../gate/observed.ts";
import { PersonSchema } from "../gate/people.ts";
import { PullRequestFactsSchema, SignatureNameSchema } from "./pull-request-facts.ts";

/** One commit of the range, as git has it, with the accounts that GitHub knows for its names. */
export const RangeCommitSchema = z.strictObject({
  oid: Oid,
  parents: z.array(Oid),
  authors: listed(SignatureNameSchema),
  committer: SignatureNameSchema,
  signature: z.strictObject({ isValid: z.boolean(), signer: PersonSchema.nullable() }).nullable(),
  /** Every path that differs from its first parent, both names of what was renamed, from git. */
  files: z.array(z.string()),
  /** Of a merge: whether its tree is what git makes of its parents; null where there is one parent, or conflicts. */
  cleanMerge: z.boolean().nullable(),
  /** The first line of its message: shown, never believed. */
  headline: z.string(),
  /** Numbers of the pull requests that GitHub ties to it, merged into this or another branch, or open. */
  associatedPullRequests: listed(z.number().int().positive()),
});
export type RangeCommit = z.infer<typeof RangeCommitSchema>;

/** What is released: all commits that the candidate holds and the last release did not. */
export const RangeFactsSchema = z.strictObject({
  /** The last release in this environment that the range begins after; null where there is none, and all history is judged. */
  base: z
    .strictObject({
      oid: Oid,
      /** Null where the policy itself says that what came before is not judged (`approvals.since`). */
      tag: z.string().nullable(),
      /** Whether nobody may make, move or delete such a tag unseen: else a tag set by hand would hide commits from the gate. */
      isProtected: observed(z.boolean()),
    })
    .nullable(),
  commits: listed(RangeCommitSchema),
  pullRequests: listed(PullRequestFactsSchema),
});
export type RangeFacts = z.infer<typeof RangeFactsSchema>;

/** CODEOWNERS as it stands on the commit that the range begins after, never on the candidate. */
export const CodeOwnersFactsSchema = z.strictObject({
  commit: Oid,
  path: z.string(),
  text: z.string(),
  byteSize: z.number().int().nonnegative(),
  /** What GitHub says is wrong with it; a line with an error owns nothing. */
  errors: listed(z.strictObject({ line: z.number().int(), kind: z.string() })),
});
export type CodeOwnersFacts = z.infer<typeof CodeOwnersFactsSchema>;

export const PermissionLevel = z.enum(["admin", "maintain", "write", "triage", "read", "none"]);
export type PermissionLevel = z.infer<typeof PermissionLevel>;

/** Whether a permission is the wanted one or a higher. */
export function isPermitted(permission: PermissionLevel, wanted: PermissionLevel): boolean {
  // The options stand from the highest to the lowest.
  const ranks = PermissionLevel.options;
  return ranks.indexOf(permission) <= ranks.indexOf(wanted);
}

/** Who holds what, read while deciding. Keys are lower case. */
export const PeopleFactsSchema = z.strictObject({
  /** Active members by `organisation/team`; a pending invitation is no member. */
  teams: z.record(z.string(), observed(listed(PersonSchema))),
  /** By login. */
  permissions: z.record(z.string(), observed(PermissionLevel)),
  /** Null where the repository has none. */
  codeOwners: observed(CodeOwnersFactsSchema.nullable()),
});
export type PeopleFacts = z.infer<typeof PeopleFactsSchema>;

/** The run of the workflow that holds the gate, and what was approved in it. REST: `actions/runs/{id}` and its `approvals`. */
export const RunFactsSchema = z.strictObject({
  id: z.number().int(),
  attempt: z.number().int().positive(),
  event: z.string(),
  headSha: Oid,
  /** The branch or tag whose workflow file runs. */
  headBranch: z.string().nullable(),
  /** The workflow's file. */
  path: z.string(),
  /** What `run-name` shows; from outside. */
  displayTitle: z.string(),
  /** Whether it runs code of another repository, a fork. */
  isCrossRepository: z.boolean(),
  actor: PersonSchema.nullable(),
  triggeringActor: PersonSchema.nullable(),
  environmentReviews: observed(
    listed(
      z.strictObject({
        state: z.enum(["approved", "rejected", "pending"]),
        user: PersonSchema.nullable(),
        environments: z.array(z.string()),
      }),
    ),
  ),
});
export type RunFacts = z.infer<typeof RunFactsSchema>;

/** A pull request that holds the release manifest: the candidate's hash in a file, approved by reviews. */
export const ManifestFactsSchema = z.strictObject({
  path: z.string(),
  /** The hash that the file names at the pull request's head; null where it names none. */
  candidate: Oid.nullable(),
  pullRequest: PullRequestFactsSchema,
});
export type ManifestFacts = z.infer<typeof ManifestFactsSchema>;

/** An annotated tag `approve/<role>/<hash>`, its signature checked against the policy's own keys. */
export const ApprovalTagSchema = z.strictObject({
  name: z.string(),
  type: z.enum(["tag", "commit"]),
  /** What it points at, peeled. */
  target: Oid,
  /** Whose key of the policy signed it well; null where none did. */
  signer: z.string().nullable(),
});
export type ApprovalTag = z.infer<typeof ApprovalTagSchema>;

/** An emergency that was let through before, and what has become of its review. */
export const PastEmergencySchema = z.strictObject({
  environment: z.string(),
  candidate: Oid,
  letThroughAt: z.iso.datetime(),
  /** Until when somebody else has to have reviewed it. */
  due: z.iso.datetime(),
  /** Logins of those who approved it then, wrote it or started it: none of them may review it. */
  involved: z.array(z.string()),
  /** Its pull requests, read anew, and that of its manifest. */
  pullRequests: observed(listed(PullRequestFactsSchema)),
  /** Commits of it that no reviewed pull request brought: reviews of pull requests say nothing of them. */
  unreviewed: z.array(Oid),
  /** Signed tags `reviewed/<hash>` of its candidate. */
  reviewTags: observed(listed(ApprovalTagSchema)),
});
export type PastEmergency = z.infer<typeof PastEmergencySchema>;

/** What was gathered for the approvals. */
export const GatheredApprovalsSchema = z.strictObject({
  defaultBranch: z.string(),
  range: observed(RangeFactsSchema),
  people: PeopleFactsSchema,
  /** Null where the gate does not run in a workflow. */
  run: observed(RunFactsSchema).nullable(),
  manifest: observed(ManifestFactsSchema.nullable()),
  approvalTags: observed(listed(ApprovalTagSchema)),
  /** Who pushed the tag that is released, where a person tagged first; null where nobody did. */
  tagger: observed(PersonSchema.nullable()),
  emergencies: observed(listed(PastEmergencySchema)),
  /** What contracts and migrations say of the range: they can only raise a change's class. */
  effects: z.strictObject({
    /** Paths of contracts that break for somebody. */
    breakingContracts: observed(z.array(z.string())),
    /** Paths of migrations that the range adds or changes. */
    migrations: observed(z.array(z.string())),
  }),
});
export type GatheredApprovals = z.infer<typeof GatheredApprovalsSchema>;

/** All that approvals are decided on. */
export type ApprovalFacts = GatheredApprovals & {
  /** Whether GitHub demands of every merge into a branch the approval of somebody else than the last pusher. */
  readonly lastPushApproval: (branch: string) => Observed<boolean>;
};
