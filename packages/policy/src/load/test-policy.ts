import type { LoadedPolicy } from "./loaded-policy.ts";
import { readPolicy } from "./read-policy.ts";

/** A policy for tests, read as any other. */
export function testPolicy(text: string): LoadedPolicy {
  const loaded = readPolicy("release-policy.yml", text);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.value;
}
