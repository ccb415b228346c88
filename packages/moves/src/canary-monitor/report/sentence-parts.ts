import { visibleLine } from "../../markdown.ts";

/** A part of a sentence: text of ours, or a value that stood between backticks and may hold anything. */
type SentencePart = { readonly text: string; readonly isValue: boolean };

/** A sentence of ours as one visible line in its parts; a long one is cut. */
export function sentenceParts(sentence: string, longest: number): readonly SentencePart[] {
  const line = visibleLine(sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence);
  const parts: SentencePart[] = [];
  let end = 0;
  for (const { 0: whole, 1: value = "", index } of line.matchAll(VALUE)) {
    parts.push({ text: line.slice(end, index), isValue: false }, { text: value, isValue: true });
    end = index + whole.length;
  }
  return [...parts, { text: line.slice(end), isValue: false }];
}

// A backtick beside another would change which of them belong together.
const VALUE = /(?<![`\\])`([^`]+)`(?!`)/g;
