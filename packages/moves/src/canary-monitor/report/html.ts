import { visibleLine } from "../../markdown.ts";

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
export function htmlSentence(text: string): Html {
  const parts: Html[] = [];
  let end = 0;
  const line = visibleLine(text.slice(0, LONGEST));
  for (const { 0: whole, 1: value = "", index } of line.matchAll(VALUE)) {
    parts.push({ html: escapeHtml(line.slice(end, index)) }, markup`<code>${value}</code>`);
    end = index + whole.length;
  }
  parts.push({ html: escapeHtml(line.slice(end)) });
  return markup`${parts}`;
}

const LONGEST = 1500;
// As in Markdown: a backtick beside another would change which of them belong together.
const VALUE = /(?<![`\\])`([^`]+)`(?!`)/g;

function htmlOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string") return escapeHtml(visibleLine(part));
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map(({ html }) => html).join("");
}

function escapeHtml(line: string): string {
  return line.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
