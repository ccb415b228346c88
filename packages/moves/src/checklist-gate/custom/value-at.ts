import type { HttpEvidence } from "@signalbox/policy/checklist/custom/custom-facts";

type Found = NonNullable<HttpEvidence["json"]>["found"];

/** The longest text that a policy can compare with. */
const LONGEST = 1000;

/** What stands at a path such as `checks.0.state` of a text of JSON. Only what the text itself says is found. */
export function valueAt(path: string, text: string): Found {
  const read = parsed(text);
  if (read === null) return { kind: "not-json" };
  let at = read.json;
  for (const step of path.split(".")) {
    const next = childOf(at, step);
    if (next === null) return { kind: "absent" };
    at = next.child;
  }
  if (typeof at === "object" && at !== null) return { kind: "not-comparable" };
  const value = String(at);
  return value.length > LONGEST ? { kind: "not-comparable" } : { kind: "value", value };
}

function parsed(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

function childOf(value: unknown, step: string): { readonly child: unknown } | null {
  if (Array.isArray(value)) {
    const index = /^(?:0|[1-9]\d{0,8})$/.test(step) ? Number(step) : value.length;
    return index < value.length ? { child: value[index] } : null;
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return null;
  return { child: new Map<string, unknown>(Object.entries(value)).get(step) };
}
