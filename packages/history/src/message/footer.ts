import { type Footer, TOLD_FOOTERS } from "@signalbox/policy/changes/commit";
import { isVersion } from "@signalbox/policy/versioning/scheme";
import { wordEnd } from "./header.ts";

/** The footer that a line begins: its token in lower case, and where its value starts. */
export type FooterStart = { readonly token: string; readonly valueStart: number };

/** Specification 1.0.0, §8–9: a word without blanks, then `: ` or ` #`. One that notes use may have its value on the next line. */
export function footerAt(text: string, start: number, end: number): FooterStart | null {
  const tokenEnd = wordEnd(text, start, end);
  if (tokenEnd === start || tokenEnd === end) return null;
  const separator = text.slice(tokenEnd, Math.min(tokenEnd + 2, end));
  const whole = separator === ": " || separator === " #";
  if (!whole && separator !== ":") return null;
  const token = text.slice(start, tokenEnd).toLowerCase();
  // Git strips the blank behind a colon that ends its line.
  return whole || toldToken(token) !== null ? { token, valueStart: tokenEnd + separator.length } : null;
}

const TOLD: ReadonlyMap<string, Footer["token"]> = new Map(TOLD_FOOTERS.map((token) => [token, token]));

/** The token as one of those that notes use; null where they use it not. */
export function toldToken(token: string): Footer["token"] | null {
  return TOLD.get(token) ?? null;
}

const LONGEST = 2000;

/** The value of a footer that notes use: a co-author is one line, and of a text that nobody would read the end is left out. */
export function toldValue(token: Footer["token"], text: string): string {
  const [line = ""] = text.split("\n", 1);
  const value = (token === "co-authored-by" ? line : text).trim();
  return value.length > LONGEST ? `${value.slice(0, LONGEST - 1).toWellFormed()}…` : value;
}

// Which of them is the component's is the policy's say.
const SCHEMES = ["semver", "major.minor", "calver"] as const;

/** The version that a `Release-As` footer asks for, without a leading `v`; null where it is none. */
export function releaseAsOf(value: string): string | null {
  const [line = ""] = value.split("\n", 1);
  const version = line.trim().replace(/^v/i, "");
  return SCHEMES.some((scheme) => isVersion(scheme, version)) ? version : null;
}
