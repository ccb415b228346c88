import type { BypassActor } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import { administrationNeeded } from "./administration.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

/** A rule as REST writes it, such as `{ type: "deletion" }`. */
export type RulesetRule = { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> };

/** A ruleset as it is written: over branches or tags of full refs, such as `refs/heads/release/*`. */
export type RulesetText = {
  readonly name: string;
  readonly target: "branch" | "tag";
  readonly enforcement: "active" | "disabled" | "evaluate";
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: readonly RulesetRule[];
  /** Null where they are left as they are, or where GitHub hides them: it shows them only to who may change the ruleset. */
  readonly bypassActors: readonly BypassActor[] | null;
};
export type StandingRuleset = RulesetText & { readonly id: number };

/** The rulesets of one repository. */
export interface Rulesets {
  /** All that stand in the repository itself, by number and name; those of its organisation are left out. */
  own(
    target: "branch" | "tag",
    signal?: AbortSignal,
  ): Promise<Answer<readonly { readonly id: number; readonly name: string }[]>>;
  /** One ruleset, of the repository or above it, by its number. */
  ruleset(id: number, signal?: AbortSignal): Promise<Answer<StandingRuleset>>;
  create(text: RulesetText, signal?: AbortSignal): Promise<Answer<StandingRuleset>>;
  update(id: number, text: RulesetText, signal?: AbortSignal): Promise<Answer<StandingRuleset>>;
}

const SummarySchema = z.object({ id: z.number().int(), name: z.string(), target: z.string().optional() });

const ActorSchema = z
  .object({
    actor_id: z.number().int().nullish(),
    actor_type: z.enum(["Integration", "OrganizationAdmin", "RepositoryRole", "Team", "DeployKey", "User"]),
    bypass_mode: z.enum(["always", "pull_request", "exempt"]).default("always"),
  })
  .transform((actor): BypassActor => ({
    actorType: actor.actor_type,
    actorId: actor.actor_id ?? null,
    bypassMode: actor.bypass_mode,
  }));

const Patterns = z.array(z.string()).default([]);
const RuleSchema = z.object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).optional() });
const RulesetSchema = z
  .object({
    id: z.number().int(),
    name: z.string(),
    target: z.enum(["branch", "tag"]),
    enforcement: z.enum(["active", "disabled", "evaluate"]),
    conditions: z.object({ ref_name: z.object({ include: Patterns, exclude: Patterns }).optional() }).nullish(),
    rules: z.array(RuleSchema).default([]),
    bypass_actors: z.array(ActorSchema).optional(),
  })
  .transform(({ id, name, target, enforcement, conditions, rules, bypass_actors }): StandingRuleset => ({
    id,
    name,
    target,
    enforcement,
    include: conditions?.ref_name?.include ?? [],
    exclude: conditions?.ref_name?.exclude ?? [],
    rules: rules.map(({ type, parameters }) => (parameters === undefined ? { type } : { type, parameters })),
    bypassActors: bypass_actors ?? null,
  }));

/** @see https://docs.github.com/rest/repos/rules */
export function openRulesets(gitHub: GitHub, { owner, name }: RepositoryName): Rulesets {
  const repository = { owner, repo: name };
  return {
    async own(target, signal) {
      const answer = await gitHub.askAll(
        {
          route: "GET /repos/{owner}/{repo}/rulesets",
          parameters: { ...repository, includes_parents: false, targets: target },
          subject: "list of rulesets",
          needs: "contents: read",
          schema: SummarySchema,
        },
        signal,
      );
      return answer.known ? known(answer.value.filter((one) => one.target === target)) : answer;
    },

    async ruleset(id, signal) {
      return gitHub.ask(
        {
          route: "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
          parameters: { ...repository, ruleset_id: id },
          subject: `ruleset ${id}`,
          needs: "contents: read",
          schema: RulesetSchema,
        },
        signal,
      );
    },

    async create(text, signal) {
      return administrationNeeded(
        "write",
        await gitHub.ask(
          {
            route: "POST /repos/{owner}/{repo}/rulesets",
            parameters: { ...repository, ...bodyOf(text) },
            subject: `ruleset \`${text.name}\``,
            needs: "administration: write",
            schema: RulesetSchema,
          },
          signal,
        ),
      );
    },

    async update(id, text, signal) {
      return administrationNeeded(
        "write",
        await gitHub.ask(
          {
            route: "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}",
            parameters: { ...repository, ruleset_id: id, ...bodyOf(text) },
            subject: `ruleset \`${text.name}\``,
            needs: "administration: write",
            schema: RulesetSchema,
          },
          signal,
        ),
      );
    },
  };
}

function bodyOf({ name, target, enforcement, include, exclude, rules, bypassActors }: RulesetText) {
  return {
    name,
    target,
    enforcement,
    conditions: { ref_name: { include, exclude } },
    rules,
    ...(bypassActors === null
      ? {}
      : {
          bypass_actors: bypassActors.map(({ actorType, actorId, bypassMode }) => ({
            actor_id: actorId,
            actor_type: actorType,
            bypass_mode: bypassMode,
          })),
        }),
  };
}
