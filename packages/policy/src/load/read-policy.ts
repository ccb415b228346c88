import { readExtendedPolicy } from "../extend/read-extended-policy.ts";
import type { Loaded } from "./loaded-policy.ts";

/**
 * Reads a policy file that extends no other, or says everything that is wrong with it, each in its place. Never throws,
 * whatever the bytes. `file` is the name that people know it by; nothing is opened.
 */
export function readPolicy(file: string, bytes: Uint8Array | string): Loaded {
  return readExtendedPolicy([{ file, bytes }]);
}
