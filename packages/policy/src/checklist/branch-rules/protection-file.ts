import * as z from "zod";
import type { Position } from "../../decision/reason.ts";
import { shown, shownPath } from "../../load/shown.ts";
import { sourceText } from "../../load/source-text.ts";
import { follow, plainData, type Tree, yamlTree } from "../../load/yaml-tree.ts";
import { Glob } from "../../schema/glob.ts";

const Names = z.array(z.string().min(1).max(200)).max(200);
const Who = z.strictObject({ users: Names.default([]), teams: Names.default([]), apps: Names.default([]) });
const Flag = z
  .boolean()
  .nullish()
  .transform((flag) => flag === true);
/** Of GitHub's parameters, what is null and what is left out mean the same. */
const orNull = <T>(schema: z.ZodType<T>) => schema.nullish().transform((value) => value ?? null);

/** A protection as `PUT /repos/{owner}/{repo}/branches/{branch}/protection` takes it, and `required_signatures` besides. */
const BodySchema = z.strictObject({
  required_status_checks: orNull(
    z.strictObject({
      strict: z.boolean().default(false),
      contexts: Names.default([]),
      checks: z
        .array(z.strictObject({ context: z.string().min(1).max(200), app_id: orNull(z.number().int()) }))
        .max(200)
        .default([]),
    }),
  ),
  enforce_admins: Flag,
  required_pull_request_reviews: orNull(
    z.strictObject({
      // An empty map turns the restriction off.
      dismissal_restrictions: orNull(z.union([z.strictObject({}).transform(() => null), Who])),
      dismiss_stale_reviews: Flag,
      require_code_owner_reviews: Flag,
      required_approving_review_count: orNull(z.number().int().min(0).max(6)),
      require_last_push_approval: Flag,
      bypass_pull_request_allowances: orNull(Who),
    }),
  ),
  restrictions: orNull(Who),
  required_linear_history: Flag,
  required_signatures: Flag,
  allow_force_pushes: Flag,
  allow_deletions: Flag,
  block_creations: Flag,
  required_conversation_resolution: Flag,
  lock_branch: Flag,
  allow_fork_syncing: Flag,
});
export type ProtectionBody = z.infer<typeof BodySchema>;

/** The form that the Settings app reads: a list of branches, each with GitHub's own protection, or null for none. */
const FileSchema = z.strictObject({
  branches: z.array(z.strictObject({ name: Glob, protection: BodySchema.nullable() })).max(100),
});

/** A file of branch protection, each key with its place. */
export type ProtectionFileRead = {
  readonly branches: z.infer<typeof FileSchema>["branches"];
  place(path: readonly string[]): Position | null;
};

export type FileProblem = { readonly at: Position; readonly says: string };

/** Reads the file, or says all that is wrong with it, placed. Never throws, whatever the text. */
export function readProtectionFile(
  path: string,
  text: string,
):
  | { readonly ok: true; readonly value: ProtectionFileRead }
  | { readonly ok: false; readonly problems: readonly FileProblem[] } {
  const source = sourceText(path, text);
  if (!("text" in source)) return { ok: false, problems: source };
  const { tree, findings } = yamlTree(source);
  if (tree === null || findings.length > 0) return { ok: false, problems: findings };
  const read = FileSchema.safeParse(plainData(tree));
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap((issue) => problemsOf(tree, issue)) };
  return { ok: true, value: { branches: read.data.branches, place: (keys) => follow(tree, keys).key } };
}

function problemsOf(tree: Tree, issue: z.core.$ZodIssue): readonly FileProblem[] {
  const path = issue.path.map(String);
  const placed = (keys: readonly string[], says: string) => ({ at: follow(tree, keys).key ?? tree.at, says });
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      placed(
        [...path, key],
        `${shown(key)} is not a key ${path.length === 0 ? "of such a file" : `of ${shownPath(path)}`}`,
      ),
    );
  }
  return [
    placed(
      path,
      path.length === 0 ? "it is no list of `branches`" : `${shownPath(path)} is not as GitHub documents it`,
    ),
  ];
}
