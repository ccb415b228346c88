import type { Git } from "@signalbox/systems/git/git";

/** Seconds that end a `tagger` or `committer` line, before the zone. */
const TIME = /^(?:tagger|committer) .*> (\d{1,15}) [+-]\d{4}$/m;

/**
 * The day of each tag, in UTC, as `2025-10-21`: an annotated tag's own, else its commit's. Tags that don't exist, or point to no commit,
 * are left out. One git process reads them all.
 */
export async function tagDates(git: Git, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>();
  if (names.length === 0) return dates;
  const input = Buffer.from(names.map((name) => `refs/tags/${name}\n`).join(""));
  const reader = new ObjectReader((index, type, content) => {
    const name = names[index];
    const seconds = TIME.exec(headersOf(content))?.[1];
    if (name !== undefined && seconds !== undefined && (type === "tag" || type === "commit"))
      dates.set(name, dayOf(Number(seconds)));
  });
  await git.stream(["cat-file", "--batch"], (chunk) => reader.chunk(chunk), { input });
  // Tags made by very old versions of git say nobody and no time: their commit's time stands in.
  const silent = names.filter((name) => !dates.has(name));
  for (const name of silent) {
    const { code, stdout } = await git.run(
      ["log", "-1", "--format=%ct", "--end-of-options", `refs/tags/${name}`, "--"],
      { allow: [128] },
    );
    if (code === 0 && /^\d+$/.test(stdout.trim())) dates.set(name, dayOf(Number(stdout)));
  }
  return dates;
}

/** Seconds since 1970 as a day of UTC: `2025-10-21`. A time is whatever somebody wrote: beyond the year 9999 it is that year's last day. */
export function dayOf(seconds: number): string {
  return new Date(Math.min(seconds, LAST_SECOND) * 1000).toISOString().slice(0, 10);
}

const LAST_SECOND = Date.UTC(9999, 11, 31) / 1000;

function headersOf(content: string): string {
  const end = content.indexOf("\n\n");
  return end === -1 ? content : content.slice(0, end);
}

/** Reads the answers of `git cat-file --batch`: `<hash> <type> <size>`, the content, a line feed; or `<name> missing`. */
class ObjectReader {
  private readonly onObject: (index: number, type: string, content: string) => void;
  private pending: Buffer = Buffer.alloc(0);
  private index = 0;

  constructor(onObject: (index: number, type: string, content: string) => void) {
    this.onObject = onObject;
  }

  chunk(chunk: Buffer): void {
    this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk]);
    let start = 0;
    for (let next = this.object(start); next !== null; next = this.object(start)) start = next;
    this.pending = this.pending.subarray(start);
  }

  /** Where the object that begins at `start` ends; null where not all of it has come. */
  private object(start: number): number | null {
    const feed = this.pending.indexOf(10, start);
    if (feed === -1) return null;
    const words = this.pending.toString("latin1", start, feed).split(" ");
    const size = Number(words[2]);
    if (words.length !== 3 || !Number.isInteger(size)) {
      this.index += 1;
      return feed + 1;
    }
    const end = feed + 1 + size;
    if (this.pending.length <= end) return null;
    this.onObject(this.index, words[1] ?? "", this.pending.toString("utf8", feed + 1, end));
    this.index += 1;
    return end + 1;
  }
}
