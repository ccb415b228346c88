import { posix } from "node:path";
import { escapeMarkdown } from "../markdown.ts";

/** A Markdown link to one file of the repository from another: relative, so that it holds on every branch and fork. */
export function fileLink(text: string, from: string, to: string): string {
  const address = posix
    .relative(posix.dirname(from), to)
    .split("/")
    .map((segment) => (segment === ".." ? segment : encoded(segment)))
    .join("/");
  return `[${escapeMarkdown(text)}](${address})`;
}

// RFC 3986, 2.3: all but the unreserved characters; some that `encodeURIComponent` leaves mean something in Markdown.
function encoded(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
