import type { Attack } from "./attack.ts";
import { ATTACKS_BY_CHANGES } from "./by-changes.ts";
import { ATTACKS_BY_CHECKS } from "./by-checks.ts";
import { ATTACKS_BY_PLACE_AND_TIME } from "./by-place-and-time.ts";
import { ATTACKS_BY_RANGE } from "./by-range.ts";
import { ATTACKS_BY_RELEASE } from "./by-release.ts";
import { ATTACKS_BY_REVIEWS } from "./by-reviews.ts";

/** Every attack on what the gate decides. */
export const ATTACKS: readonly Attack[] = [
  ...ATTACKS_BY_REVIEWS,
  ...ATTACKS_BY_RELEASE,
  ...ATTACKS_BY_RANGE,
  ...ATTACKS_BY_CHECKS,
  ...ATTACKS_BY_CHANGES,
  ...ATTACKS_BY_PLACE_AND_TIME,
];
