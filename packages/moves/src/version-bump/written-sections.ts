/** The headings of a Markdown text that have text of their own, or below a heading under them, before the next heading of their rank. */
export function writtenSections(text: string): readonly string[] {
  const written = new Set<string>();
  let open: { readonly rank: number; readonly title: string }[] = [];
  let fence: string | null = null;
  for (const line of text.replaceAll(/<!--.*?(?:-->|$)/gs, "").split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? null;
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null;
    const heading = fence === null ? /^ {0,3}(#{1,6})\s(.*)$/.exec(line) : null;
    if (heading === null) {
      if (line.trim() !== "") for (const { title } of open) written.add(title);
      continue;
    }
    const rank = heading[1]?.length ?? 1;
    open = [...open.filter((above) => above.rank < rank), { rank, title: titleOf(heading[2] ?? "") }];
  }
  return [...written];
}

/** A heading's text without the `#`s that may close it; taken off from the end, for a long line must not take long. */
function titleOf(text: string): string {
  const line = text.trim();
  let end = line.length;
  while (end > 0 && line[end - 1] === "#") end -= 1;
  return end === 0 || /\s/.test(line[end - 1] ?? "") ? line.slice(0, end).trimEnd() : line;
}
