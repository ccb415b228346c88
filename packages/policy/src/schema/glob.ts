import { text } from "./text.ts";

// A pattern of digits alone would jump the queue: JavaScript lists such keys first, and the first pattern decides.
const NOT_DIGITS_ALONE = String.raw`(?!\d+$)`;
// What other tools expand and this one reads letter by letter: `{a,b}`, `!(a)`, `!a`, `\*`.
const NO_FALSE_FRIENDS = String.raw`(?!!)(?!.*[!?*+@]\()`;
const AT_MOST_FOUR_GLOBSTARS = String.raw`(?!(?:.*?\*\*){5})`;

// A matcher would work these out, and no branch or path has them: `release/../main` is not what it seems to be.
const CANONICAL = String.raw`(?!(?:.*\/)?\.{0,2}(?:\/|$))`;

/**
 * A pattern over names or paths, matched by `matchesGlob`. Bounded, because a matcher may back-track on hostile ones:
 * 256 characters, four `**`.
 */
export const Glob = text(
  "a pattern such as `release/*`, with at most four `**`, and none of `{}`, `\\`, `*(`, `..`, `/` at its ends, `!` at its start or digits alone",
  new RegExp(
    String.raw`^${CANONICAL}${NOT_DIGITS_ALONE}${NO_FALSE_FRIENDS}${AT_MOST_FOUR_GLOBSTARS}[^{}\\\u0000-\u001f\u007f-\u009f]+$`,
  ),
  { max: 256, example: "release/*" },
);
