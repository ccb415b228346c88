import { escapeLineEnds, escapeMarkdown, escapeWithinLine, inlineCode } from "../../markdown.ts";
import { sentenceParts } from "./sentence-parts.ts";

/** A sentence of ours as one line of Markdown: values between backticks stay code, and all else is text that does nothing. */
export function viewSentence(sentence: string): string {
  return escapeLineEnds(
    sentenceParts(sentence, LONGEST)
      // Within a code span nothing can be escaped, which a bar in a table would have to be.
      .map(({ text, isValue }) => (isValue && !text.includes("|") ? inlineCode(text) : escapeWithinLine(text)))
      .join(""),
  );
}

const LONGEST = 500;

/** A name from outside as Markdown; a long one is cut. */
export function viewName(name: string): string {
  return escapeMarkdown(shortened(name));
}

export function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

const LONGEST_NAME = 120;
