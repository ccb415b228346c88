// What a reader of a diff cannot see, or sees elsewhere than it stands: control and format characters (bidirectional
// overrides and zero-width ones among them), line and paragraph separators, blank letters, lone surrogates and what
// Unicode calls no character. "Trojan Source" (CVE-2021-42574) and its heirs live on them.
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|\u034F|[\u180B-\u180F]|[\u{E0100}-\u{E01EF}]/u;
const PLAIN = new Set(["\t", "\n", "\r"]);

/** Whether a character (one code point) has no place in a policy because nobody sees it. */
export function isHidden(character: string): boolean {
  return HIDDEN.test(character) && !PLAIN.has(character);
}

/** The hidden characters of a text, each with its offset in UTF-16 units. */
export function hiddenCharacters(text: string): readonly { readonly offset: number; readonly character: string }[] {
  const found: { offset: number; character: string }[] = [];
  for (const match of text.matchAll(new RegExp(HIDDEN, "gu"))) {
    if (!PLAIN.has(match[0])) found.push({ offset: match.index, character: match[0] });
  }
  return found;
}

/** A text without its hidden characters: what its writer sees. */
export function withoutHidden(text: string): string {
  return Array.from(text)
    .filter((character) => !isHidden(character))
    .join("");
}
