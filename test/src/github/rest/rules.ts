import { posix } from "node:path";
import type { Json, JsonObject } from "../published/json.ts";
import { type GitHubState, nextNumber, type RepositoryState, timeOf } from "../state/github-state.ts";
import type { RulesetState } from "../state/rules-state.ts";
import { fullName, nodeId } from "./people.ts";
import { list, notFound, ofRepository, one, type RepositoryAsked, type Route, textOf } from "./route.ts";
import { RulesetWrittenSchema } from "./written.ts";

export const RULE_ROUTES: readonly Route[] = [
  // The rules in force, whoever made them; classic branch protection is not among them.
  ofRepository("GET", "/rules/branches/{branch}", null, ({ repository, path }) =>
    list(
      repository.rulesets
        .filter(
          (ruleset) =>
            ruleset.enforcement === "active" && holdsFor(repository, ruleset, `refs/heads/${path["branch"] ?? ""}`),
        )
        .flatMap((ruleset) =>
          ruleset.rules.map((rule) => ({
            type: rule.type,
            parameters: rule.parameters,
            ruleset_source_type: ruleset.sourceType,
            ruleset_source: ruleset.source,
            ruleset_id: ruleset.id,
          })),
        ),
    ),
  ),
  // The list holds neither rules nor conditions.
  ofRepository("GET", "/rulesets", null, (asked) => {
    const targets = textOf(asked, "targets")?.split(",");
    const isOwn = textOf(asked, "includes_parents") === "false";
    return list(
      asked.repository.rulesets
        .filter((each) => !isOwn || each.sourceType === "Repository")
        .filter((each) => targets === undefined || targets.includes(each.target))
        .map(shortJson),
    );
  }),
  ofRepository("GET", "/rulesets/{ruleset_id}", null, (asked) => {
    const isOwn = textOf(asked, "includes_parents") === "false";
    const ruleset = find(asked);
    if (ruleset === null || (isOwn && ruleset.sourceType !== "Repository")) return notFound();
    return one(rulesetJson(asked.state, ruleset));
  }),
  ofRepository("POST", "/rulesets", "administration: write", ({ state, repository, body }) => {
    const wanted = RulesetWrittenSchema.parse(body);
    const time = timeOf(state);
    const ruleset: RulesetState = {
      id: nextNumber(state),
      name: wanted.name ?? "",
      target: wanted.target ?? "branch",
      sourceType: "Repository",
      source: fullName(repository),
      enforcement: wanted.enforcement ?? "active",
      include: wanted.conditions?.ref_name.include ?? [],
      exclude: wanted.conditions?.ref_name.exclude ?? [],
      rules: (wanted.rules ?? []).map(ruleOf),
      bypassActors: wanted.bypass_actors ?? [],
      createdAt: time,
      updatedAt: time,
    };
    repository.rulesets.push(ruleset);
    return one(rulesetJson(state, ruleset), 201);
  }),
  ofRepository("PUT", "/rulesets/{ruleset_id}", "administration: write", (asked) => {
    const ruleset = find(asked);
    if (ruleset === null) return notFound();
    const wanted = RulesetWrittenSchema.parse(asked.body);
    if (wanted.name !== undefined) ruleset.name = wanted.name;
    if (wanted.target !== undefined) ruleset.target = wanted.target;
    if (wanted.enforcement !== undefined) ruleset.enforcement = wanted.enforcement;
    if (wanted.conditions !== undefined) ruleset.include = wanted.conditions.ref_name.include;
    if (wanted.conditions !== undefined) ruleset.exclude = wanted.conditions.ref_name.exclude;
    if (wanted.rules !== undefined) ruleset.rules = wanted.rules.map(ruleOf);
    if (wanted.bypass_actors !== undefined) ruleset.bypassActors = wanted.bypass_actors;
    ruleset.updatedAt = timeOf(asked.state);
    return one(rulesetJson(asked.state, ruleset));
  }),
  ofRepository("DELETE", "/rulesets/{ruleset_id}", "administration: write", (asked) => {
    const ruleset = find(asked);
    if (ruleset === null) return notFound();
    asked.repository.rulesets.splice(asked.repository.rulesets.indexOf(ruleset), 1);
    return { kind: "one", status: 204, body: undefined };
  }),
  ofRepository("GET", "/branches/{branch}/protection", "administration: read", ({ repository, path }) => {
    const protection = repository.protection[path["branch"] ?? ""];
    return protection === undefined ? notFound("Branch not protected") : one(protection);
  }),
];

function find({ repository, path }: RepositoryAsked): RulesetState | null {
  const id = Number(path["ruleset_id"]);
  return repository.rulesets.find((ruleset) => ruleset.id === id) ?? null;
}

/** Whether a ruleset is about a ref: patterns are those of fnmatch(3), where `*` ends at a slash. */
function holdsFor(repository: RepositoryState, ruleset: RulesetState, ref: string): boolean {
  const target = ref.startsWith("refs/tags/") ? "tag" : "branch";
  const fits = (pattern: string): boolean =>
    pattern === "~ALL" ||
    (pattern === "~DEFAULT_BRANCH" && ref === `refs/heads/${repository.defaultBranch}`) ||
    posix.matchesGlob(ref, pattern);
  return ruleset.target === target && ruleset.include.some(fits) && !ruleset.exclude.some(fits);
}

function ruleOf(rule: {
  readonly type: string;
  readonly parameters?: Record<string, Json> | undefined;
}): RulesetState["rules"][number] {
  return rule.parameters === undefined ? { type: rule.type } : { type: rule.type, parameters: rule.parameters };
}

function shortJson(ruleset: RulesetState): JsonObject {
  return {
    id: ruleset.id,
    node_id: nodeId("RRS", ruleset.id),
    name: ruleset.name,
    target: ruleset.target,
    source_type: ruleset.sourceType,
    source: ruleset.source,
    enforcement: ruleset.enforcement,
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
  };
}

// Who may by-pass is shown only to those who may write the ruleset.
function rulesetJson(state: GitHubState, ruleset: RulesetState): JsonObject {
  const mayWrite = state.token.permissions["administration"] === "write";
  return {
    ...shortJson(ruleset),
    conditions: { ref_name: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: ruleset.rules.map((rule) => ({ ...rule })),
    ...(mayWrite
      ? { bypass_actors: ruleset.bypassActors.map((each) => ({ ...each })), current_user_can_bypass: "never" }
      : {}),
  };
}
