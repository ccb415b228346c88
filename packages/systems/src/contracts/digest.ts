import { createHash } from "node:crypto";
import { isArray, isObject, type Json } from "./json.ts";

const digests = new WeakMap<object, string>();

/** The same for two values that mean the same, whatever the order of their keys. Of fixed length, and worked out once for each part that aliases share. */
export function digestOf(value: Json): string {
  if (!isArray(value) && !isObject(value)) return JSON.stringify(value);
  const known = digests.get(value);
  if (known !== undefined) return known;
  const text = isArray(value)
    ? `[${value.map(digestOf).join(",")}]`
    : `{${Object.keys(value)
        .toSorted()
        .map((key) => `${JSON.stringify(key)}:${digestOf(value[key] ?? null)}`)
        .join(",")}}`;
  const digest = createHash("sha256").update(text).digest("base64");
  digests.set(value, digest);
  return digest;
}
