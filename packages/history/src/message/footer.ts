import valid from "semver/functions/valid.js";
import { wordEnd } from "./header.ts";

/** The footer that a line begins: its token in lower case, and where its value starts. */
export type FooterStart = { readonly token: string; readonly valueStart: number };

/** Specification 1.0.0, §8–9: a word without blanks, then `: ` or ` #`. */
export function footerAt(text: string, start: number, end: number): FooterStart | null {
  const tokenEnd = wordEnd(text, start, end);
  if (tokenEnd === start || tokenEnd + 2 > end) return null;
  const separator = text.slice(tokenEnd, tokenEnd + 2);
  if (separator !== ": " && separator !== " #") return null;
  return { token: text.slice(start, tokenEnd).toLowerCase(), valueStart: tokenEnd + 2 };
}

/** The version that a `Release-As` footer asks for, without a leading `v`; null where it is none. */
export function releaseAsOf(value: string): string | null {
  const [line = ""] = value.split("\n", 1);
  const version = line.trim().replace(/^v/i, "");
  return valid(version) === version ? version : null;
}
