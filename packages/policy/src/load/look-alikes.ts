/**
 * Letters that look like one of ASCII's, each before the one it looks like; the likeliest of Unicode's confusables
 * (UTS #39). The letters before are not the ones that they seem to be: that is their point.
 */
const ALIKE = {
  Cyrillic:
    "аa сc ԁd еe ԍg һh іi јj кk ӏl мm пn оo рp ԛq гr ѕs тt ѵv ԝw хx уy вb цu АA ВB СC ЕE ԌG НH ІI ЈJ КK МM ОO РP ԚQ ЅS ТT ԜW ХX УY",
  Greek: "αa ιi κk ηn οo ρp τt υu νv χx γy ωw ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX ΥY ΖZ",
  Armenian: "օo սu հh ոn ցg քp",
  Latin: "ıi ɑa ɡg ǀl",
} as const;

/** An ASCII character that another one looks like, and the other's alphabet as people call it. */
export type LookAlike = { readonly character: string; readonly like: string; readonly alphabet: string };

const FULL_WIDTH_OR_MATHEMATICAL = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;

const KNOWN: ReadonlyMap<string, LookAlike> = new Map(
  Object.entries(ALIKE).flatMap(([alphabet, pairs]) =>
    pairs.split(" ").map((pair): [string, LookAlike] => {
      const [character = "", like = ""] = Array.from(pair);
      return [character, { character, like, alphabet }];
    }),
  ),
);

/** What ASCII character this one looks like, or null. Full-width and mathematical letters count as well. */
function lookAlike(character: string): LookAlike | null {
  if (!FULL_WIDTH_OR_MATHEMATICAL.test(character)) return KNOWN.get(character) ?? null;
  const like = character.normalize("NFKC");
  return /^[!-~]$/.test(like) ? { character, like, alphabet: "full-width or mathematical" } : null;
}

/** A text with each look-alike replaced by what it looks like. */
export function asItLooks(text: string): string {
  return Array.from(text, (character) => lookAlike(character)?.like ?? character).join("");
}

/** The first look-alike in a word that has ASCII letters too: nobody mixes alphabets within a word on purpose. */
export function mixedIn(text: string): LookAlike | null {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const mixed = words.filter((word) => /[A-Za-z]/.test(word));
  return mixed.map(firstIn).find((found) => found !== null) ?? null;
}

/** The first look-alike of a text that is written in look-alikes and ASCII alone, so that it reads as an ASCII word. */
export function disguisedIn(text: string): LookAlike | null {
  return /^[\x20-\x7e]*$/.test(asItLooks(text)) ? firstIn(text) : null;
}

function firstIn(text: string): LookAlike | null {
  return Array.from(text, lookAlike).find((found) => found !== null) ?? null;
}
