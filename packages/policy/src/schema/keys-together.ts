import * as z from "zod";
import type { JsonSchema } from "./json-schema.ts";

const RequiredSchema = z.object({ required: z.array(z.string()) });
const TogetherSchema = z.object({
  /** By a key of a map, what must stand beside it: all of these keys, or those of one of several. */
  dependencies: z
    .record(z.string(), z.union([z.array(z.string()), z.object({ anyOf: z.array(RequiredSchema) })]))
    .default({}),
  /** The keys of which a map must have exactly one; without it, it may have any. */
  oneOf: z.array(RequiredSchema).optional(),
});

/** Which keys of a map go together, in the words of JSON Schema, so that editors know it too. */
export type Together = z.infer<typeof TogetherSchema>;

export const KEYS_OF_ROLE: Together = { dependencies: { ids: ["users"], otherwise: ["from"] } };

export const KEYS_OF_CHECK: Together = {
  dependencies: { status: ["by"], by: ["status"], events: ["workflow"] },
};

export const KEYS_OF_CUSTOM: Together = {
  dependencies: { in: ["run"], expect: ["http"], json: ["http"], equals: ["json"] },
  oneOf: [{ required: ["run"] }, { required: ["http"] }, { required: ["input"] }],
};

export const KEYS_OF_OBJECTIVE: Together = {
  dependencies: {
    bad: ["total", "budget"],
    total: ["bad"],
    buckets: ["slower-than", "budget"],
    "slower-than": ["buckets"],
    query: { anyOf: [{ required: ["below"] }, { required: ["above"] }] },
    budget: { anyOf: [{ required: ["bad"] }, { required: ["buckets"] }] },
    below: ["query"],
    above: ["query"],
    "roll-back-above": { anyOf: [{ required: ["bad"] }, { required: ["buckets"] }] },
  },
  oneOf: [{ required: ["bad"] }, { required: ["buckets"] }, { required: ["query"] }],
};

export const KEYS_OF_SECURITY: Together = {
  dependencies: {
    probe: ["token-from"],
    "token-from": ["probe"],
    "owner-from": ["probe"],
    header: ["probe"],
    query: { anyOf: [{ required: ["below"] }, { required: ["above"] }] },
    below: ["query"],
    above: ["query"],
  },
  oneOf: [{ required: ["probe"] }, { required: ["query"] }, { required: ["alert"] }],
};

export const KEYS_OF_QUEUE: Together = {
  dependencies: {
    growth: ["depth"],
    floor: ["depth"],
    age: ["age-below"],
    "age-below": ["age"],
    "dead-letters": ["dead-letters-below"],
    "dead-letters-below": ["dead-letters"],
  },
};

export const KEYS_OF_HTTP_STEP: Together = { dependencies: { equals: ["json"] } };

export const KEYS_OF_AFTERWARDS: Together = {
  dependencies: {
    expect: ["http"],
    json: ["http"],
    equals: ["json"],
    in: ["run"],
    query: { anyOf: [{ required: ["below"] }, { required: ["above"] }] },
    below: ["query"],
    above: ["query"],
    updated: ["within"],
    within: ["updated"],
  },
  oneOf: [
    { required: ["http"] },
    { required: ["steps"] },
    { required: ["run"] },
    { required: ["query"] },
    { required: ["updated"] },
  ],
};

export const KEYS_OF_CONTROLLER: Together = {
  dependencies: { "http-route": ["services"], services: ["http-route"] },
  oneOf: [{ required: ["argo-rollout"] }, { required: ["deployments"] }, { required: ["http-route"] }],
};

/** The maps whose keys go together, by their rules: a policy is read without its JSON Schema, which takes long to make. */
export const TOGETHER: readonly (readonly [rule: string, together: Together])[] = [
  ["approvals.roles.*", KEYS_OF_ROLE],
  ["checklist.ci.checks.*", KEYS_OF_CHECK],
  ["checklist.migrations.check", KEYS_OF_CHECK],
  ["checklist.custom.*", KEYS_OF_CUSTOM],
  ["rollout.objectives.*", KEYS_OF_OBJECTIVE],
  ["rollout.security.*", KEYS_OF_SECURITY],
  ["rollout.queues.*", KEYS_OF_QUEUE],
  ["rollout.controller", KEYS_OF_CONTROLLER],
  ["rollout.afterwards.*", KEYS_OF_AFTERWARDS],
  ["rollout.afterwards.*.steps.*", KEYS_OF_HTTP_STEP],
];

/** What a rule of the JSON Schema says of keys that go together. */
export function togetherOf(rule: JsonSchema): Together {
  return TogetherSchema.parse(rule);
}

/** What must stand beside a key of a map: the keys of one of these. A key that stands alone has one that is empty. */
export function companionsOf(
  { dependencies }: Together,
  key: string,
): readonly [readonly string[], ...(readonly string[])[]] {
  const told = Object.hasOwn(dependencies, key) ? (dependencies[key] ?? []) : [];
  const [first = [], ...others] = Array.isArray(told) ? [told] : told.anyOf.map(({ required }) => required);
  return [first, ...others];
}

/** The keys of which a map must have exactly one; empty where it may have any. */
export function choicesOf({ oneOf = [] }: Together): readonly string[] {
  return oneOf.flatMap(({ required }) => required);
}

/** The keys that a map must have besides `key`, in the order of the schema, for an example of it. */
export function besideKey(rule: JsonSchema, key: string | null): readonly string[] {
  const together = togetherOf(rule);
  const wanted = withCompanions(together, [...(rule.required ?? []), ...(key === null ? [] : [key])]);
  const choices = choicesOf(together);
  const chosen = choices.some((choice) => wanted.has(choice));
  const all = chosen ? wanted : withCompanions(together, [...wanted, ...choices.slice(0, 1)]);
  return Object.keys(rule.properties ?? {}).filter((one) => one !== key && all.has(one));
}

function withCompanions(together: Together, keys: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(keys);
  // A set hands out what is added to it on the way, too.
  for (const key of wanted) {
    const alternatives = companionsOf(together, key);
    const standing = alternatives.find((all) => all.every((other) => wanted.has(other)));
    for (const companion of standing ?? alternatives[0]) wanted.add(companion);
  }
  return wanted;
}
