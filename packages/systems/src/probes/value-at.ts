/** What stands at a path of an answer. */
export type Found =
  /** A text, number, truth value or nothing (`null`), as text; from outside. */
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "absent" }
  /** A list or an object, a text that is longer than anything it could be compared with, or a number that cannot be read exactly. */
  | { readonly kind: "not-comparable" }
  | { readonly kind: "not-json" };

/** The longest text that a policy can compare with. */
const LONGEST = 1000;

/** What stands at a path such as `checks.0.state` of a text of JSON. Only what the text itself says is found. */
export function valueAt(path: string, text: string): Found {
  const read = childAt(path, text);
  if (read.kind !== "child") return read;
  const { child } = read;
  if ((typeof child === "object" && child !== null) || isInexact(child)) return { kind: "not-comparable" };
  const value = String(child);
  return value.length > LONGEST ? { kind: "not-comparable" } : { kind: "value", value };
}

/** As `valueAt`, of what can be used further: `null` and an empty text are no value of anything. */
export function capturedAt(path: string, text: string): Found {
  const read = childAt(path, text);
  const empty = read.kind === "child" && (read.child === null || read.child === "");
  return empty ? { kind: "absent" } : valueAt(path, text);
}

// Two numbers of more digits than a double holds would be read as one.
function isInexact(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

type Child = { readonly kind: "child"; readonly child: unknown } | { readonly kind: "absent" | "not-json" };

function childAt(path: string, text: string): Child {
  const read = parsed(text);
  if (read === null) return { kind: "not-json" };
  let at = read.json;
  for (const step of path.split(".")) {
    const next = childOf(at, step);
    if (next === null) return { kind: "absent" };
    at = next.child;
  }
  return { kind: "child", child: at };
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
