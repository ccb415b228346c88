import { visibleLine } from "../../markdown.ts";
import { sentenceParts } from "./sentence-parts.ts";

/** Text that is HTML already; only `markup` makes it. */
export type Html = { readonly html: string };

type Part = Html | string | number | null | readonly Html[];

/**
 * HTML as a template: what is filled in is text, as one visible line with nothing in it that HTML would act on, in an element or in a
 * quoted attribute; unless it is HTML by this function. Nothing comes of null.
 */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let html = literals[0] ?? "";
  parts.forEach((part, index) => {
    html += htmlOf(part) + (literals[index + 1] ?? "");
  });
  return { html };
}

/** A sentence of ours with values between backticks, which stand as code. */
export function htmlSentence(sentence: string): Html {
  const parts = sentenceParts(sentence, LONGEST).map(({ text, isValue }): Html => {
    const html = escapeHtml(text);
    return { html: isValue ? `<code>${html}</code>` : html };
  });
  return markup`${parts}`;
}

const LONGEST = 1500;

function htmlOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string") return escapeHtml(visibleLine(part));
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(({ html }) => html).join("");
}

function escapeHtml(line: string): string {
  return line.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
