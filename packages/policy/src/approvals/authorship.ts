import { isComplete } from "../gate/observed.ts";
import { loginKey, type Person } from "../gate/people.ts";
import type { PullRequestFacts, SignatureName } from "./pull-request-facts.ts";

/** Who had a hand in something. */
export type Hands = {
  /** Lower-case logins. */
  readonly logins: ReadonlySet<string>;
  /** Why not everybody who had a hand in it is known; null where all are. */
  readonly unknown: string | null;
  /** Whether all that is unknown is who pushed last. */
  readonly isPusherAlone: boolean;
};

/** Logins by e-mail, as the policy maps those that GitHub knows no account for. */
export type MappedPeople = Readonly<Record<string, string>>;

/**
 * Everybody who had a hand in a pull request: who opened it, all authors, co-authors and committers of its commits, and who pushed its
 * final head. E-mails of commits are free text: they only count where the head's pusher is known, or where all commits carry a
 * verified signature.
 */
export function handsIn(pullRequest: PullRequestFacts, mapped: MappedPeople): Hands {
  const { author, commits, lastPusher } = pullRequest;
  const names = namesOf(commits.nodes, mapped);
  const pusher = lastPusher.known && !isForAnother(lastPusher.value, author) ? lastPusher.value : null;
  const logins = new Set(names.logins);
  if (author !== null) logins.add(loginKey(author.login));
  if (pusher !== null) logins.add(loginKey(pusher.login));
  const signed =
    commits.nodes.length > 0 &&
    commits.nodes.every(({ signature }) => signature?.isValid === true && signature.signer !== null);
  for (const { signature } of commits.nodes) if (signature?.signer) logins.add(loginKey(signature.signer.login));
  const unnamed = !isComplete(commits)
    ? `only ${commits.nodes.length} of its ${commits.totalCount} commits could be read`
    : !commits.nodes.some(({ oid }) => oid === pullRequest.headRefOid)
      ? "its commits do not hold its head"
      : names.unknown;
  const isPusherAlone = unnamed === null && pusher === null && !signed;
  const unknown = isPusherAlone ? "who pushed its head could not be told, and its commits are not all signed" : unnamed;
  return { logins, unknown, isPusherAlone };
}

// A bot pushes for somebody: whoever may write can have a workflow push what they wrote, or push again what they pushed. In its own
// pull request it does its own work.
function isForAnother(pusher: Person | null, author: Person | null): boolean {
  return pusher?.type === "Bot" && (author === null || loginKey(author.login) !== loginKey(pusher.login));
}

type Named = {
  readonly authors: { readonly totalCount: number; readonly nodes: readonly SignatureName[] };
  readonly committer: SignatureName;
};

/** The accounts behind the names of commits. */
export function namesOf(commits: readonly Named[], mapped: MappedPeople): Pick<Hands, "logins" | "unknown"> {
  const logins = new Set<string>();
  const nobody = new Set<string>();
  for (const { authors, committer } of commits) {
    if (!isComplete(authors)) nobody.add("a commit with more authors than could be read");
    for (const name of isGitHubItself(committer) ? authors.nodes : [...authors.nodes, committer]) {
      const login = loginOf(name, mapped);
      if (login === null) nobody.add(`\`${name.email}\``);
      else logins.add(loginKey(login));
    }
  }
  const [first] = nobody;
  const more = nobody.size > 1 ? ` and ${nobody.size - 1} more` : "";
  return { logins, unknown: first === undefined ? null : `no account is known for ${first}${more}` };
}

/** The login that a name on a commit stands for; null where nobody knows. */
function loginOf({ user, email }: SignatureName, mapped: MappedPeople): string | null {
  if (user !== null) return user.login;
  const key = email.toLowerCase();
  return Object.hasOwn(mapped, key) ? (mapped[key] ?? null) : null;
}

// The committer of what is merged in the browser. It hides nobody: authors and who pushed are looked at besides.
function isGitHubItself({ user, email }: SignatureName): boolean {
  return user === null && email === "noreply@github.com";
}
