import type { TagLine } from "./tag-lines.ts";

/** What is to become a component: a folder (the top is the empty text), with the tags it has so far. */
export type Part = {
  /** What it may be called, the best first. */
  readonly wishes: readonly string[];
  readonly folder: string;
  readonly line: TagLine | null;
  /** Its tags as another tool's configuration has them, where there are none yet. */
  readonly tag: string | null;
  readonly why: readonly string[];
};

export type Parts = {
  readonly parts: readonly Part[];
  /** Why there are these and no others. */
  readonly about: readonly string[];
};

export type NamedPart = { readonly name: string; readonly part: Part };
