import { isHidden } from "./hidden-characters.ts";

const MOST = 60;

/** The user's own text, in backticks and on one line: cut where it is long, and with what nobody can see spelt out. */
export function shown(text: string): string {
  const characters = Array.from(text);
  const cut = characters.length > MOST ? [...characters.slice(0, MOST), "…"] : characters;
  return `\`${cut.map(visible).join("")}\``;
}

/** A path of keys as people write it: `components.web.former-paths.0`. */
export function shownPath(path: readonly string[]): string {
  return shown(path.join("."));
}

function visible(character: string): string {
  if (character === "`") return "'";
  return isHidden(character) || /\s/u.test(character.replace(" ", "")) ? codePoint(character) : character;
}

/** `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
