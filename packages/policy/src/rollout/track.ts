/** The version that a rollout brings: `$track` in its queries. */
export const CANARY = "canary";

/** The version that serves today. */
export const STABLE = "stable";

export type Track = typeof CANARY | typeof STABLE;
