const REVERTS = "This reverts commit";
const HASH = /^[0-9a-f]{7,64}$/;
/** `commit a, b and c`, over line ends; git's `, reversing changes made to d` names nothing that is undone. */
const LIST = /\s*([0-9a-fA-F]{7,64})(?![0-9a-zA-Z])(,(?:\s+and\b)?|\s+and\b)?/y;
const GITHUB = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,9})\.?$/;
const MOST_IN_A_LIST = 1000;

/** The hashes of a line that begins with `This reverts commit`, as `git revert` writes it. */
export function hashesFrom(message: string, start: number): readonly string[] {
  if (!message.startsWith(REVERTS, start)) return [];
  const found: string[] = [];
  LIST.lastIndex = start + REVERTS.length + (message.charAt(start + REVERTS.length) === "s" ? 1 : 0);
  for (let match = LIST.exec(message); match !== null && found.length < MOST_IN_A_LIST; match = LIST.exec(message)) {
    found.push((match[1] ?? "").toLowerCase());
    if (match[2] === undefined) break;
  }
  return found;
}

/** The hashes in a `Refs:` footer of a commit of type `revert` (specification 1.0.0, "How do I handle revert commits?"). */
export function hashesIn(value: string): readonly string[] {
  return value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => HASH.test(word));
}

/** GitHub's line on a pull request that undoes another: `Reverts owner/repo#12`. */
export function pullRequestReverted(line: string): readonly string[] {
  const match = GITHUB.exec(line);
  return match === null ? [] : [`#${match[1]}`];
}
