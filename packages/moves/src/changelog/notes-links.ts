import { inlineCode, markdownLink } from "../markdown.ts";

/** A commit by its first seven digits, linked where there is a page. */
export function commitLink(repositoryUrl: string | null, commit: string): string {
  const short = commit.slice(0, 7);
  return repositoryUrl === null ? `\`${short}\`` : markdownLink(short, `${repositoryUrl}/commit/${commit}`);
}

/** A file as it is in a commit, linked where there is a page. */
export function fileAtCommit(repositoryUrl: string | null, commit: string, path: string): string {
  if (repositoryUrl === null) return inlineCode(path);
  const address = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed()));
  return markdownLink(path, `${repositoryUrl}/blob/${commit}/${address.join("/")}`);
}

/** Lines that belong to an item of a list. */
export function indented(block: string): string {
  return block.replaceAll(/^(?=.)/gm, "  ");
}

/** At most `most` of the items, then how many more there are. */
export function atMost(most: number, items: readonly string[], total = items.length): readonly string[] {
  const more = total - Math.min(most, items.length);
  return more > 0 ? [...items.slice(0, most), `and ${more} more`] : items;
}
