/** A policy that is proposed: what it would say, and why, line by line. */
export type Proposal = {
  readonly components: readonly ProposedEntry[];
  /** Why there are these components and no others; shown above them. */
  readonly about: readonly string[];
  readonly branches: readonly ProposedEntry[];
  /** Parts that are written commented out. */
  readonly optional: readonly OptionalPart[];
};

/** A component or a branch. */
export type ProposedEntry = {
  readonly name: string;
  readonly settings: readonly Setting[];
  /** Each is a comment above it. */
  readonly why: readonly string[];
};

/** One key of an entry, and its value. `offered`: written commented out, to be turned on. */
export type Setting = { readonly key: string; readonly value: Value; readonly offered: string | null };

/** A top-level part of a policy that may be worth turning on. */
export type OptionalPart = { readonly key: string; readonly settings: readonly Setting[] };

export type Value = string | readonly string[] | { readonly [key: string]: Value };

/** A key that is in force. */
export function set(key: string, value: Value): Setting {
  return { key, value, offered: null };
}

/** A key that is written commented out, with what it would be good for. */
export function offer(key: string, value: Value, why: string): Setting {
  return { key, value, offered: why };
}
