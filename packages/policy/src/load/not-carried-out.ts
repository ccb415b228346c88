import { ANY } from "../schema/rules.ts";

/**
 * What is part of the policy's language, but is not carried out by this version. Each is an error that says so: a rule
 * that nobody checks would look like one that is kept. Whoever carries one out takes it from here.
 */
const KEYS = [
  "extends",
  "checklist",
  "approvals",
  "rollout",
  "rollback",
  "artifacts",
  "config-snapshots",
  "notify",
  "records",
  "components.*.contract",
  "components.*.migrations",
  "components.*.depends-on",
  "versioning.major-needs",
  "branches.*.protected",
  "branches.*.prerelease",
  "branches.*.from",
  "branches.*.class",
  "notes.needs",
  "notes.publish-to",
].map((path) => path.split("."));

const VALUES = [
  { path: ["components", ANY, "scheme"], values: ["major.minor", "calver"] },
  { path: ["versioning", "manifests"], values: ["pull-request"] },
];

/** Whether `path` is a key that only a later version carries out. */
export function isKeyForLater(path: readonly string[]): boolean {
  return KEYS.some((key) => fits(key, path));
}

/** Whether `value` at `path` is one that only a later version carries out. */
export function isValueForLater(path: readonly string[], value: unknown): boolean {
  return VALUES.some((known) => fits(known.path, path) && known.values.some((later) => later === value));
}

function fits(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern.length === path.length && pattern.every((key, i) => key === ANY || key === path[i]);
}
