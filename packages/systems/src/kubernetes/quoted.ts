const MOST = 200;

/** A text from outside, on one line, cut and in backticks. */
export function quoted(text: string): string {
  const line = text
    .replaceAll(/[\p{C}\p{Z}]+/gu, " ")
    .replaceAll("`", "'")
    .trim();
  return `\`${line.length > MOST ? `${line.slice(0, MOST)}…` : line}\``;
}
