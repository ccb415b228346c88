import type { Policy } from "../schema/policy.ts";
import type { Finding } from "./loaded-policy.ts";
import { nearestWord } from "./nearest-word.ts";
import { shown, shownPath } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

type Speaking = Pick<Policy, "branches" | "approvals" | "checklist" | "schedule" | "environments">;

/**
 * Whether each environment that a rule is for is one that a branch goes to: a misspelt one would be asked for nothing.
 * A policy without `branches` leaves to the workflow where a release goes.
 */
export function environmentsKnown(policy: Speaking, tree: Tree): readonly Finding[] {
  if (policy.branches === undefined) return [];
  const known = environmentsReached(policy);
  const named = Object.keys({ ...policy.approvals.environments }).map((name) => ["approvals", "environments", name]);
  const enforced = Object.keys({ ...policy.environments }).map((name) => ["environments", name]);
  return [
    ...alikeIn(tree, policy.branches),
    ...[...named, ...enforced].flatMap((path) => unknownIn(tree, path, path.at(-1) ?? "", known)),
    ...listsOf(policy).flatMap(({ path, names }) =>
      names.flatMap((name, i) => unknownIn(tree, [...path, String(i)], name, known)),
    ),
  ];
}

/** The environments that any branch of the policy goes to, each once. */
export function environmentsReached({ branches }: Pick<Policy, "branches">): readonly string[] {
  return [...new Set(Object.values(branches ?? {}).flatMap(environmentsOf))];
}

/** Where a commit of a branch may go: first, and after that. */
export function environmentsOf({
  environment,
  "followed-by": later,
}: NonNullable<Policy["branches"]>[string]): readonly string[] {
  return environment === undefined ? later : [environment, ...later];
}

/** Environments that differ in case alone are one to GitHub, and two sets of rules here. */
function alikeIn(tree: Tree, branches: NonNullable<Policy["branches"]>): readonly Finding[] {
  const first = new Map<string, string>();
  return Object.entries(branches).flatMap(([pattern, branch]) =>
    environmentsOf(branch).flatMap((name) => {
      const known = first.get(name.toLowerCase()) ?? name;
      first.set(name.toLowerCase(), known);
      if (known === name) return [];
      const key =
        name === branch.environment ? ["environment"] : ["followed-by", String(branch["followed-by"].indexOf(name))];
      const path = ["branches", pattern, ...key];
      const found = follow(tree, path);
      const says = `${shownPath(path)} is ${shown(name)}, which GitHub takes for ${shown(known)}`;
      const at = found.key ?? found.node.at;
      return [{ code: "policy.unknown-environment", path, at, says, expected: shown(known), suggestion: null }];
    }),
  );
}

function listsOf({ checklist, schedule }: Speaking): readonly { path: readonly string[]; names: readonly string[] }[] {
  const { custom, ...items } = checklist;
  return [
    ...Object.entries(items).map(([name, item]) => ({ path: ["checklist", name], names: item?.for })),
    ...Object.entries(custom).map(([name, item]) => ({ path: ["checklist", "custom", name], names: item.for })),
    ...schedule.windows.map((window, i) => ({ path: ["schedule", "windows", String(i)], names: window.for })),
    ...schedule.freezes.map((freeze, i) => ({ path: ["schedule", "freezes", String(i)], names: freeze.for })),
  ].map(({ path, names = [] }) => ({ path: [...path, "for"], names }));
}

function unknownIn(tree: Tree, path: readonly string[], name: string, known: readonly string[]): readonly Finding[] {
  if (known.includes(name)) return [];
  const near = nearestWord(name, known);
  const found = follow(tree, path);
  return [
    {
      code: "policy.unknown-environment",
      path,
      at: found.key ?? found.node.at,
      says: `${shownPath(path)} is about the environment ${shown(name)}, to which no branch of \`branches\` goes`,
      expected: known.length === 0 ? "an environment of `branches`" : `one of ${known.map(shown).join(", ")}`,
      suggestion: near === null ? null : `did you mean ${shown(near)}?`,
    },
  ];
}
