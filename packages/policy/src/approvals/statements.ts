import type { Person } from "../gate/people.ts";
import type { StatementComment } from "./pull-request-facts.ts";

/** A line of a comment that says something to the gate. */
export type Statement = { readonly person: Person; readonly url: string; readonly createdAt: string } & (
  | { readonly kind: "approve"; readonly role: string; readonly hash: string }
  | { readonly kind: "reviewed"; readonly hash: string }
  | {
      readonly kind: "waive";
      readonly item: string;
      readonly hash: string;
      readonly until: string;
      readonly because: string;
    }
);

/** A line that begins as a statement and says nothing that counts. */
export type NoStatement = {
  readonly login: string;
  readonly url: string;
  /** As it was written; from outside. */
  readonly line: string;
  readonly why: string;
};

const HASH = "(?<hash>[0-9a-f]{40}|[0-9a-f]{64})";
const APPROVE = new RegExp(`^/approve (?<role>[a-z][a-z0-9-]{0,63}) ${HASH}$`);
const REVIEWED = new RegExp(`^/reviewed ${HASH}$`);
const WAIVE = new RegExp(
  String.raw`^/waive (?<item>[a-z][a-z0-9-]{0,63}(?:\.[a-z][a-z0-9-]{0,63})?) ${HASH} until (?<until>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])) because (?<because>\S.{2,300})$`,
);

// A line in code is an example, and one in HTML may be hidden from all who read the comment.
const HIDES = /```|~~~|<[!/?a-z]/i;

/**
 * What comments say: whole lines alone, before any other text, in comments that nobody ever edited, by a person. `/approve qa-lead <hash>`,
 * `/reviewed <hash>`, `/waive ci <hash> until 2026-12-01 because …`.
 */
export function statementsOf(comments: readonly StatementComment[]): {
  readonly said: readonly Statement[];
  readonly unheard: readonly NoStatement[];
} {
  const said: Statement[] = [];
  const unheard: NoStatement[] = [];
  for (const comment of comments) {
    const { author, url, createdAt } = comment;
    let why = whyUnheard(comment);
    for (const line of comment.body.split(/\r?\n/)) {
      if (!/^\/(?:approve|reviewed|waive)\b/.test(line)) {
        if (line.trim() !== "")
          why ??= "other text stands before it: a reply by mail may quote what somebody else wrote";
        continue;
      }
      const statement = why === null ? statementOf(line.trimEnd()) : null;
      if (author !== null && statement !== null) said.push({ person: author, url, createdAt, ...statement });
      else {
        const login = author?.login ?? "an account that is gone";
        unheard.push({ login, url, line, why: why ?? "it is not in the form that counts" });
      }
    }
  }
  return { said, unheard };
}

/** Why nothing that a comment says counts; null where it may. */
function whyUnheard({ author, body, lastEditedAt }: StatementComment): string | null {
  if (lastEditedAt !== null) return "the comment was edited: others than its author may edit one";
  if (author === null || author.type !== "User") return "it is not by a person";
  return HIDES.test(body) ? "the comment holds code or HTML: what counts needs a comment of its own" : null;
}

function statementOf(line: string) {
  const approve = APPROVE.exec(line)?.groups;
  if (approve !== undefined)
    return { kind: "approve", role: approve["role"] ?? "", hash: approve["hash"] ?? "" } as const;
  const reviewed = REVIEWED.exec(line)?.groups;
  if (reviewed !== undefined) return { kind: "reviewed", hash: reviewed["hash"] ?? "" } as const;
  const waive = WAIVE.exec(line)?.groups;
  if (waive === undefined) return null;
  const { item = "", hash = "", until = "", because = "" } = waive;
  // No day such as 31 February.
  if (!new Date(`${until}T00:00:00Z`).toISOString().startsWith(until)) return null;
  return { kind: "waive", item, hash, until, because } as const;
}
