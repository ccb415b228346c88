/** The lines of a Markdown text that state `Word: …`, however they are dressed; what stands in comments and in code is not said. */
export function statedLines(text: string, word: "Result" | "Commit"): readonly string[] {
  const stated = new RegExp(String.raw`^[*_>#\x60 ]*${word}[*_\x60 ]*:`, "i");
  const found: string[] = [];
  let fence: string | null = null;
  for (const line of text.replaceAll(/<!--.*?(?:-->|$)/gs, "").split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? null;
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null;
    else if (fence === null && stated.test(line)) found.push(line.trimEnd().slice(0, LONGEST).toWellFormed());
  }
  return found.slice(0, MOST);
}

const LONGEST = 200;
const MOST = 20;
