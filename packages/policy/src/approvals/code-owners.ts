import { loginKey } from "../gate/people.ts";
import { type CodeOwnersPattern, codeOwnersPattern } from "./code-owners-pattern.ts";

/** Who owns a path, as CODEOWNERS writes it. Keys are lower case, as those of `PeopleFacts` are. */
export type CodeOwner =
  | { readonly kind: "user"; readonly login: string }
  | { readonly kind: "team"; readonly team: string }
  | { readonly kind: "email"; readonly email: string };

/** What CODEOWNERS says of one path. Lines are counted from 1. */
export type Ownership =
  | { readonly kind: "owned"; readonly owners: readonly CodeOwner[]; readonly line: number }
  /** No line names it; or the last that does names no owner, and so takes it from the owners above. */
  | { readonly kind: "unowned"; readonly line: number | null }
  /** A line that is in error was, or could be, meant for it: GitHub passes over the line, and nobody knows who should own it. */
  | { readonly kind: "unclear"; readonly line: number; readonly says: string };

export type CodeOwnersFault = { readonly line: number; readonly says: string };

export type CodeOwners = {
  /** What is wrong with the file, in its order. */
  readonly faults: readonly CodeOwnersFault[];
  /** A path is one of git's, from the root, without a slash before it. */
  ownersOf(path: string): Ownership;
};

type Line = {
  readonly number: number;
  readonly pattern: CodeOwnersPattern;
  readonly owners: readonly CodeOwner[];
  readonly fault: string | null;
};

const MOST_LINES = 5000;

/**
 * Reads a CODEOWNERS file: the last line that fits a path decides. `errors` are those that GitHub itself names, such as an
 * owner who may not write; their lines own nothing.
 */
export function parseCodeOwners(
  text: string,
  errors: readonly { readonly line: number; readonly kind: string }[] = [],
): CodeOwners {
  const named = new Map(errors.map(({ line, kind }) => [line, `GitHub says of it: ${kind}`]));
  const written = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const lines = written.flatMap((line, index) => readLine(line, index + 1, named.get(index + 1) ?? null));
  const tooMany = lines[MOST_LINES];
  if (tooMany !== undefined) {
    const fault = { line: tooMany.number, says: `the file has more than ${MOST_LINES} lines that name owners` };
    return { faults: [fault], ownersOf: () => ({ kind: "unclear", ...fault }) };
  }
  const fromLast = lines.toReversed();
  return {
    faults: lines.flatMap(({ number, fault }) => (fault === null ? [] : [{ line: number, says: fault }])),
    ownersOf(path) {
      const line = fromLast.find(({ pattern }) => (pattern.ok ? pattern.fits(path) : pattern.couldFit(path)));
      if (line === undefined) return { kind: "unowned", line: null };
      if (line.fault !== null) return { kind: "unclear", line: line.number, says: line.fault };
      return line.owners.length === 0
        ? { kind: "unowned", line: line.number }
        : { kind: "owned", owners: line.owners, line: line.number };
    },
  };
}

function readLine(written: string, number: number, named: string | null): readonly Line[] {
  const words = withoutComment(written.split(/(?<!\\)[ \t]+/).filter((word) => word !== ""));
  const [first, ...others] = words;
  if (first === undefined) return [];
  const pattern = codeOwnersPattern(first);
  const owners = others.map(ownerOf);
  const known = owners.filter((owner) => owner !== null);
  const bad = others[owners.indexOf(null)];
  const notAnOwner =
    bad === undefined ? null : `\`${shown(bad)}\` is no \`@login\`, \`@organisation/team\` or e-mail address`;
  return [{ number, pattern, owners: known, fault: named ?? (pattern.ok ? notAnOwner : pattern.says) }];
}

/** A word that begins with `#` begins a comment. */
function withoutComment(words: readonly string[]): readonly string[] {
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment === -1 ? words : words.slice(0, comment);
}

// Accounts that an enterprise manages end in `_` and a short code.
const USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,60})(?:\[bot\])?)$/;
const TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9_.-]{1,100})$/;
const EMAIL = /^[^\s@<>]{1,64}@[^\s@<>/]{1,190}$/;

function ownerOf(word: string): CodeOwner | null {
  const login = USER.exec(word)?.[1];
  if (login !== undefined) return { kind: "user", login: loginKey(login) };
  const team = TEAM.exec(word)?.[1];
  if (team !== undefined) return { kind: "team", team: loginKey(team) };
  return EMAIL.test(word) ? { kind: "email", email: loginKey(word) } : null;
}

function shown(word: string): string {
  const plain = word.replaceAll(/[`\u0000-\u001f\u007f-\u009f]/g, "?");
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
