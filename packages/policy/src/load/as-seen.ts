import type { Position } from "../decision/reason.ts";
import { hiddenCharacters, withoutHidden } from "./hidden-characters.ts";
import type { Finding } from "./loaded-policy.ts";
import { asItLooks, disguisedIn, type LookAlike, mixedIn } from "./look-alikes.ts";
import { codePoint, shown } from "./shown.ts";
import { hidden } from "./source-text.ts";

/** A text as its readers see it, and what in it is not what they see. Later checks judge what was meant. */
export type AsSeen = { readonly text: string; readonly wrong: readonly Finding[] };

/** A key may be of any alphabet (a branch may), but not look like an ASCII word without being it. */
export function keyAsSeen(text: string, at: Position): AsSeen {
  return asSeen(text, at, disguisedIn(text) ?? mixedIn(text));
}

/** A value may be of any alphabet (a folder may), but no word of it of two. */
export function valueAsSeen(text: string, at: Position): AsSeen {
  return asSeen(text, at, mixedIn(text));
}

function asSeen(text: string, at: Position, alike: LookAlike | null): AsSeen {
  // Those that stand in the file as they are were refused with the file; these were written as an escape.
  const [escaped] = hiddenCharacters(text);
  const plain = escaped === undefined ? text : withoutHidden(text);
  return {
    text: alike === null ? plain : asItLooks(plain),
    wrong: [
      ...(escaped === undefined ? [] : [hidden(at, escaped.character)]),
      ...(alike === null ? [] : [disguised(text, at, alike)]),
    ],
  };
}

function disguised(text: string, at: Position, { character, like, alphabet }: LookAlike): Finding {
  return {
    code: "policy.look-alike",
    path: [],
    at,
    says: `in ${shown(text)}, \`${character}\` (${codePoint(character)}, ${alphabet}) only looks like \`${like}\``,
    expected: null,
    suggestion: `did you mean ${shown(asItLooks(text))}?`,
  };
}
