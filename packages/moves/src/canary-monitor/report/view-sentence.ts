import { escapeLineEnds, escapeWithinLine, inlineCode } from "../../markdown.ts";
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
