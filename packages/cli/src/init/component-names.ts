import { lastPartOf } from "./documents.ts";

/** Names for components, each given once: the last part of what it is called, or all of it where that is taken. */
export class ComponentNames {
  private readonly given = new Set<string>();

  /** The first of `wishes` (the last parts, then the whole texts) that is free and that a policy accepts; null where none is. */
  next(...wishes: readonly string[]): string | null {
    const all = [...wishes.map(lastPartOf), ...wishes].map(accepted);
    const name = all.find((each) => each !== null && !this.given.has(each)) ?? null;
    if (name !== null) this.given.add(name);
    return name;
  }
}

function accepted(text: string): string | null {
  const name = text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replaceAll(/\.{2,}/g, ".")
    .replace(/^[._-]+/, "")
    .slice(0, 64)
    .replace(/[.-]+$/, "");
  return name === "" || name.endsWith(".lock") || RESERVED.has(name) ? null : name;
}

// A policy refuses them as keys.
const RESERVED = new Set(["constructor", "prototype", "__proto__"]);
