import { ComponentsSchema } from "../schema/components.ts";
import { type Policy, PolicySchema } from "../schema/policy.ts";
import { addressesSafe } from "./addresses-safe.ts";
import { capturesKnown } from "./captures-known.ts";
import { componentsApart } from "./components-apart.ts";
import { dependenciesKnown } from "./dependencies-known.ts";
import { environmentsKnown } from "./environments-known.ts";
import { keysFitTogether } from "./keys-fit-together.ts";
import type { Finding } from "./loaded-policy.ts";
import { objectivesKnown } from "./objectives-known.ts";
import { queriesHold } from "./queries-hold.ts";
import { rolloutHolds } from "./rollout-holds.ts";
import { rolesKnown } from "./roles-known.ts";
import { schemaFindings } from "./schema-findings.ts";
import { timesHold } from "./times-hold.ts";
import { follow, plainData, type Tree } from "./yaml-tree.ts";

/** The policy that a whole tree says, and what is wrong with what it says; null where its keys or values are. */
export function judgePolicy(tree: Tree): { readonly policy: Policy | null; readonly findings: readonly Finding[] } {
  const parsed = PolicySchema.safeParse(plainData(tree));
  const said = parsed.success ? [] : schemaFindings(tree, parsed.error.issues);
  const policy = parsed.success ? parsed.data : null;
  const named = policy === null ? [] : namesKnown(tree, policy);
  return {
    policy,
    findings: [...said, ...keysFitTogether(tree), ...apart(tree, policy?.components ?? null), ...named],
  };
}

/** What is wrong with a part of a policy, whatever the rest says: not that it lacks something. */
export function partFindings(tree: Tree): readonly Finding[] {
  const parsed = PolicySchema.safeParse(plainData(tree));
  const said = parsed.success ? [] : schemaFindings(tree, parsed.error.issues);
  return said.filter(({ code, path }) => code !== "policy.missing-key" || path.join(".") === "version");
}

/** What is wrong with what a part of a policy says by itself, whoever says the rest: times that never hold, queries that ask for what is not there, addresses that nobody can believe. */
export function sharedFindings(tree: Tree): readonly Finding[] {
  const data = plainData(tree);
  const parsed = PolicySchema.safeParse(typeof data === "object" ? { components: { any: {} }, ...data } : data);
  return parsed.success
    ? [
        ...timesHold(parsed.data, tree),
        ...addressesSafe(parsed.data, tree),
        ...rolloutHolds(parsed.data, tree),
        ...queriesHold(parsed.data, tree),
        ...capturesKnown(parsed.data, tree),
      ]
    : [];
}

/** Where the rest of the policy has errors, its components may still be good. */
function apart(tree: Tree, read: Policy["components"] | null): readonly Finding[] {
  const components = read ?? componentsAlone(tree);
  return components === null
    ? []
    : [...componentsApart({ components }, tree), ...dependenciesKnown({ components }, tree)];
}

function namesKnown(tree: Tree, policy: Policy): readonly Finding[] {
  return [
    ...rolesKnown(policy, tree),
    ...environmentsKnown(policy, tree),
    ...timesHold(policy, tree),
    ...objectivesKnown(policy, tree),
    ...rolloutHolds(policy, tree),
    ...queriesHold(policy, tree),
    ...addressesSafe(policy, tree),
    ...capturesKnown(policy, tree),
  ];
}

function componentsAlone(tree: Tree): Policy["components"] | null {
  const { node, missed } = follow(tree, ["components"]);
  const parsed = missed.length === 0 ? ComponentsSchema.safeParse(plainData(node)) : null;
  return parsed?.success === true ? parsed.data : null;
}
