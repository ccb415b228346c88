export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What lies at the end of a path of names; undefined where nothing does. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((part, name) => (isObject(part) ? part[name] : undefined), value);
}

/** RFC 7386, for tests. */
export function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else result.set(key, merged(result.get(key), value));
  }
  return Object.fromEntries(result);
}

/** RFC 6902's `add`, `replace`, `remove` and `test`, for tests. Throws where an operation does not fit. */
export function operated(document: unknown, operations: readonly unknown[]): unknown {
  return operations.reduce((value: unknown, operation) => {
    const { op, path, value: given } = isObject(operation) ? operation : {};
    if (typeof path !== "string" || !path.startsWith("/")) throw new Error("an operation without a path");
    const parts = path
      .slice(1)
      .split("/")
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    return changed(value, parts, (old) => {
      if (op === "test" && JSON.stringify(old) !== JSON.stringify(given)) throw new Error(`test failed at ${path}`);
      if ((op === "replace" || op === "remove") && old === undefined) throw new Error(`nothing at ${path}`);
      return op === "remove" ? undefined : op === "test" ? old : given;
    });
  }, document);
}

function changed(value: unknown, [part, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
  if (part === undefined) return change(value);
  if (Array.isArray(value)) {
    const index = Number(part);
    if (!(index < value.length)) throw new Error(`no element ${part}`);
    const elements: readonly unknown[] = value;
    return elements.map((element, place) => (place === index ? changed(element, rest, change) : element));
  }
  if (!isObject(value)) throw new Error(`nothing that could hold ${part}`);
  const { [part]: old, ...others } = value;
  const next = changed(old, rest, change);
  return next === undefined ? others : { ...others, [part]: next };
}
