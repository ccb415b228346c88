import { addressOf } from "@signalbox/policy/notes/documentation";

/** Of one text: more is not written by people who want to be read. */
const MOST = 20;

/** What stands in front of an address that is documentation whatever it looks like: `Docs: https://…`. */
const SAID = /^[\s>*-]*(?:docs?|documentation|design|spec|adr|runbook)\b[^:\n]{0,40}:/i;

/**
 * The addresses of documentation in the text of a pull request, each once: those on a line that says so, and those that
 * look like it (`docs.example.com`, `/docs/`, `/wiki/`, a document's name). Only https; the text is anybody's.
 */
export function documentationLinks(text: string): readonly string[] {
  const found = new Set<string>();
  for (const line of withoutComments(text).slice(0, 200_000).split("\n")) {
    const said = SAID.test(line.slice(0, 200));
    for (const [word] of line.matchAll(/https:\/\/[^\s<>()[\]{}"'`|\\^]+/g)) {
      const url = addressOf(word.slice(0, 2000).replace(/[.,;:!?*_~]+$/, ""));
      if (url !== null && (said || looksLikeDocumentation(new URL(url)))) found.add(url);
      if (found.size >= MOST) return [...found];
    }
  }
  return [...found];
}

// Templates of pull requests hold their explanations in comments.
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let begin = text.indexOf("<!--"); begin !== -1; begin = text.indexOf("<!--", at)) {
    pieces.push(text.slice(at, begin));
    const end = text.indexOf("-->", begin + 4);
    if (end === -1) return pieces.join("");
    at = end + 3;
  }
  return [...pieces, text.slice(at)].join("");
}

function looksLikeDocumentation({ hostname, pathname }: URL): boolean {
  return (
    /^(?:docs?|documentation|wiki)\./.test(hostname) ||
    hostname.endsWith(".readthedocs.io") ||
    /\/(?:docs?|documentation|wiki|adr|adrs|rfcs?)(?:\/|$)/i.test(pathname) ||
    /\.(?:mdx?|markdown|rst|adoc|asciidoc)$/i.test(pathname)
  );
}
