/** GitHub refuses a release's body beyond this many characters. */
export const LONGEST_BODY = 125_000;

/** The body as it is, or cut to `longest` characters at a line with a sentence that says where the rest is. */
export function fitBody(body: string, file: string, longest = LONGEST_BODY): string {
  if (body.length <= longest) return body;
  const pointer = `\n\nThese notes are too long for GitHub. The whole text is in \`${file.replaceAll("`", "")}\`.\n`;
  const room = Math.max(0, longest - pointer.length);
  const lineEnd = body.lastIndexOf("\n", room);
  // One endless line is cut where it must be, but not inside a character.
  const cut = lineEnd > 0 ? body.slice(0, lineEnd) : body.slice(0, room).toWellFormed();
  return `${cut.trimEnd()}${pointer}`;
}
