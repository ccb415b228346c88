const REVERTS = "This reverts commit";
const HASH = /^[0-9a-f]{7,64}$/;
/** `commit a, b and c`, over line ends; git's `, reversing changes made to d` names nothing that is undone. */
const LIST = /\s*([0-9a-fA-F]{7,64})(?![0-9a-zA-Z])(?=(,(?:\s+and\b)?|\s+and\b)?)/y;
/** A full stop, the line's end or git's own words on merges. Any others, here or on the next line, may say that it is no revert after all. */
const LIST_END = /\.(?=\s|$)|[ \t\r]*(?:$|\n(?![ \t]*(?:[a-z,;]|\((?!cherry picked ))))|,\s+reversing\s/y;
const GITHUB = /^Reverts ((?:[\w.-]{1,100}\/[\w.-]{1,100})?#[1-9]\d{0,9})(.*)$/s;
const MOST_IN_A_LIST = 1000;

/** The names of what a line takes back, or that it seems to, in words that do not say it plainly. */
export type Reverted = readonly string[] | "unclear";

/** The hashes of a line that begins with `This reverts commit`, as `git revert` writes it. */
export function hashesFrom(message: string, start: number): Reverted {
  if (!message.startsWith(REVERTS, start)) return [];
  const found: string[] = [];
  let at = start + REVERTS.length + (message.charAt(start + REVERTS.length) === "s" ? 1 : 0);
  let end = at;
  for (let match = hashAt(message, at); match !== null && found.length < MOST_IN_A_LIST; match = hashAt(message, at)) {
    found.push((match[1] ?? "").toLowerCase());
    end = LIST.lastIndex;
    if (match[2] === undefined) break;
    at = end + match[2].length;
  }
  LIST_END.lastIndex = end;
  return found.length > 0 && LIST_END.test(message) ? found : "unclear";
}

function hashAt(message: string, at: number): RegExpExecArray | null {
  LIST.lastIndex = at;
  return LIST.exec(message);
}

/** The hashes in a `Refs:` footer of a commit of type `revert` (specification 1.0.0, "How do I handle revert commits?"). */
export function hashesIn(value: string): readonly string[] {
  return value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => HASH.test(word));
}

/** GitHub's line on a pull request that undoes another, `Reverts owner/repo#12`: whose it is may matter, so the name is kept as written. */
export function pullRequestReverted(line: string): Reverted {
  const match = GITHUB.exec(line);
  if (match?.[1] === undefined) return [];
  return match[2] === "" || match[2] === "." ? [match[1]] : "unclear";
}
