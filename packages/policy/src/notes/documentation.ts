import type { NotesFacts, Some } from "./notes-facts.ts";
import type { ToldText } from "./told-texts.ts";

/** What to read about a release. */
export type Documentation = {
  /** Files of the repository. */
  readonly files: Some<string>;
  /** Addresses, https alone, each once. */
  readonly links: readonly { readonly url: string; readonly pullRequest: number | null }[];
};

/** Puts together the documentation that changed, and that `Docs:` footers and pull requests name. */
export function documentationOf(
  { documentation, pullRequests }: Pick<NotesFacts, "documentation" | "pullRequests">,
  footers: readonly ToldText[],
): Documentation {
  const words = footers.flatMap(({ text }) => text.split(/[\s,]+/));
  const named = words.map(addressOf).filter((url) => url !== null);
  const linked = pullRequests.flatMap(({ number, links }) =>
    (links ?? []).map((url) => ({ url, pullRequest: number })),
  );
  const links = new Map(
    [...named.map((url) => ({ url, pullRequest: null })), ...linked].map((link) => [link.url, link]),
  );
  const files = [...new Set([...documentation.first, ...words.filter(isDocument)])].toSorted();
  const more = documentation.total - documentation.first.length;
  return { files: { first: files, total: files.length + more }, links: [...links.values()] };
}

/** A word as an address of https; null where it is none. */
export function addressOf(word: string): string | null {
  if (!word.startsWith("https://") || !URL.canParse(word)) return null;
  const { protocol, username, password, href } = new URL(word);
  return protocol === "https:" && username === "" && password === "" ? href : null;
}

/** Whether a path is that of a text for people: Markdown, reStructuredText or AsciiDoc. */
export function isDocument(path: string): boolean {
  return (
    /^(?!\/)[^:?*<>|"\\]{1,300}\.(?:mdx?|markdown|rst|adoc|asciidoc)$/i.test(path) &&
    !/(?:^|\/)\.\.?(?:\/|$)/.test(path)
  );
}
