import * as z from "zod";
import { known } from "../answer.ts";
import type { GitHub, GitHubAnswer } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

/** A ruleset over tags that GitHub enforces. */
export type TagRuleset = {
  readonly name: string;
  /** Patterns of full refs, such as `refs/tags/v*` or `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Types of its rules, such as `update`. */
  readonly rules: readonly string[];
};

const ListedSchema = z.object({
  id: z.number().int(),
  target: z.string().optional(),
  enforcement: z.enum(["disabled", "active", "evaluate"]),
});

const RefNameSchema = z.object({ include: z.array(z.string()).default([]), exclude: z.array(z.string()).default([]) });
const RulesetSchema = z
  .object({
    name: z.string(),
    conditions: z.object({ ref_name: RefNameSchema.optional() }).nullish(),
    rules: z.array(z.object({ type: z.string() })).default([]),
  })
  .transform(({ name, conditions, rules }): TagRuleset => ({
    name,
    // Without a condition on names it is not said which tags are meant: none count as covered.
    include: conditions?.ref_name?.include ?? [],
    exclude: conditions?.ref_name?.exclude ?? [],
    rules: rules.map(({ type }) => type),
  }));

/**
 * The active rulesets over a repository's tags, those of its organisation among them.
 * @see https://docs.github.com/rest/repos/rules#get-all-repository-rulesets
 */
export async function activeTagRulesets(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  signal?: AbortSignal,
): Promise<GitHubAnswer<readonly TagRuleset[]>> {
  const repository = { owner, repo: name, includes_parents: true };
  const about = { subject: "list of rulesets over tags", needs: "contents: read" } as const;
  const listed = await gitHub.askAll(
    {
      route: "GET /repos/{owner}/{repo}/rulesets",
      parameters: { ...repository, targets: "tag" },
      schema: ListedSchema,
      ...about,
    },
    signal,
  );
  if (!listed.known) return listed;
  const rulesets: TagRuleset[] = [];
  for (const { id, target, enforcement } of listed.value) {
    if (target !== "tag" || enforcement !== "active") continue;
    const ruleset = await gitHub.ask(
      {
        route: "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
        parameters: { ...repository, ruleset_id: id },
        schema: RulesetSchema,
        ...about,
      },
      signal,
    );
    if (!ruleset.known) return ruleset;
    rulesets.push(ruleset.value);
  }
  return known(rulesets);
}
