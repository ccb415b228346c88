import { cutMarkdown } from "./cut-markdown.ts";

/** GitHub refuses a release's body beyond this many characters. */
export const LONGEST_BODY = 125_000;

/** The body as it is, or cut to `longest` characters with a sentence that says where the rest is. */
export function fitBody(body: string, file: string, longest = LONGEST_BODY): string {
  const rest = `These notes are too long for GitHub. The whole text is in \`${file.replaceAll("`", "")}\`.`;
  return cutMarkdown(body, longest, rest);
}
