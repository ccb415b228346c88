import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";
import { openRulesets, type StandingRuleset } from "./rulesets.ts";

const ListedSchema = z.object({
  id: z.number().int(),
  target: z.string().optional(),
  enforcement: z.enum(["disabled", "active", "evaluate"]),
});

/**
 * The rulesets over a repository's tags that GitHub enforces, those of its organisation among them.
 * @see https://docs.github.com/rest/repos/rules#get-all-repository-rulesets
 */
export async function activeTagRulesets(
  gitHub: GitHub,
  repository: RepositoryName,
  signal?: AbortSignal,
): Promise<Answer<readonly StandingRuleset[]>> {
  const { owner, name } = repository;
  const listed = await gitHub.askAll(
    {
      route: "GET /repos/{owner}/{repo}/rulesets",
      parameters: { owner, repo: name, includes_parents: true, targets: "tag" },
      subject: "list of rulesets",
      needs: "contents: read",
      schema: ListedSchema,
    },
    signal,
  );
  if (!listed.known) return listed;
  const rulesets = openRulesets(gitHub, repository);
  const found: StandingRuleset[] = [];
  for (const { id, target, enforcement } of listed.value) {
    if (target !== "tag" || enforcement !== "active") continue;
    const one = await rulesets.ruleset(id, signal);
    if (!one.known) return one;
    // It may have been switched off since it was listed.
    if (one.value.target === "tag" && one.value.enforcement === "active") found.push(one.value);
  }
  return known(found);
}
