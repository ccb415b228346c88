import { ANY } from "../schema/rules.ts";

/**
 * What is part of the policy's language, but is not carried out by this version. Each is an error that says so: a rule
 * that nobody checks would look like one that is kept. Whoever carries one out takes it from here.
 */
const KEYS = [
  "rollout.freezes",
  "rollback",
  "artifacts",
  "config-snapshots",
  "notify",
  "records.metadata",
  "records.audit",
  "records.controls",
].map((path) => path.split("."));

/** Whether `path` is a key that only a later version carries out. */
export function isKeyForLater(path: readonly string[]): boolean {
  return KEYS.some((key) => fits(key, path));
}

function fits(pattern: readonly string[], path: readonly string[]): boolean {
  return pattern.length === path.length && pattern.every((key, i) => key === ANY || key === path[i]);
}
