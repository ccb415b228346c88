import { headerAt } from "./header.ts";

const EMOJI = /^(?:\s|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+/u;
const SHORTCODE = /^(?::[a-z0-9_+-]{1,40}:\s*)+/;
// Longer decoration than this is not looked through.
const LOOKED_AT = 128;

/** Whether the line would be a conventional header but for an emoji, or a `:shortcode:`, before its type. */
export function emojiBeforeType(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first !== 58 && first < 128) return false;
  const start = line.slice(0, LOOKED_AT);
  const decoration = (first === 58 ? SHORTCODE : EMOJI).exec(start);
  return decoration !== null && headerAt(line, decoration[0].length, line.length) !== null;
}
