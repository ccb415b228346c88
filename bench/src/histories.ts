/** The real histories that are measured, as repositories in a temporary folder. */
import { spawn } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";
import { output, run } from "./git.ts";

export type History = {
  /** What the table calls it. */
  readonly name: string;
  /** The name of its data and of its policy. */
  readonly source: string;
  /** Its refs in one file, as `git clone` leaves them, instead of a file for each, as `git fetch` and so actions/checkout does. */
  readonly packed: boolean;
  /** The aims are measured on it. */
  readonly aims: boolean;
  readonly branch: string;
  /** The newest release of its branch, and the one before it. */
  readonly newest: string;
  readonly before: string;
  /** The component that other programs are asked for, where they can do one at a time; ours does all of the policy's. */
  readonly part: { readonly folder: string; readonly tagPrefix: string } | null;
};

const RENOVATE = { source: "renovate", branch: "main", newest: "44.39.2", before: "44.39.1", part: null };

export const HISTORIES: readonly History[] = [
  {
    name: "semantic-release",
    source: "semantic-release",
    packed: false,
    aims: false,
    branch: "master",
    newest: "v25.0.9",
    before: "v25.0.8",
    part: null,
  },
  {
    name: "conventional-changelog",
    source: "conventional-changelog",
    packed: false,
    aims: false,
    branch: "master",
    newest: "conventional-changelog-v8.1.3",
    before: "conventional-changelog-v8.1.2",
    part: { folder: "packages/conventional-changelog", tagPrefix: "conventional-changelog-v" },
  },
  { ...RENOVATE, name: "renovate", packed: false, aims: true },
  { ...RENOVATE, name: "renovate, packed refs", packed: true, aims: false },
];

/** The histories belong to others and stay outside of the project: from `bench/lib/src`, beside its root. */
const SOURCES = new URL("../../../../shared/data/histories/", import.meta.url);

export type Imported = History & {
  readonly directory: string;
  readonly policy: string;
  readonly commits: number;
  readonly tags: number;
};

/** Whether the histories are at hand. */
export function haveHistories(): boolean {
  return HISTORIES.every((history) => existsSync(sourceOf(history)));
}

/** Imports a history into a new repository below `root`. */
export async function importHistory(root: string, history: History): Promise<Imported> {
  const directory = join(root, history.name);
  await mkdir(directory);
  await run(directory, ["init", "--quiet", `--initial-branch=${history.branch}`]);
  const reading = spawn("git", ["fast-import", "--quiet"], { cwd: directory, stdio: ["pipe", "ignore", "inherit"] });
  const ended = new Promise<number | null>((resolve) => reading.once("exit", resolve));
  await pipeline(createReadStream(sourceOf(history)), createGunzip(), reading.stdin);
  if ((await ended) !== 0) throw new Error(`git could not import the history \`${history.name}\``);
  if (history.packed) await run(directory, ["pack-refs", "--all"]);
  const commits = Number(await output(directory, ["rev-list", "--count", "HEAD"]));
  const tags = (await output(directory, ["for-each-ref", "--format=x", "refs/tags"])).split("\n").length;
  const policy = fileURLToPath(new URL(`../../policies/${history.source}.yml`, import.meta.url));
  return { ...history, directory, policy, commits, tags };
}

function sourceOf({ source }: History): string {
  return fileURLToPath(new URL(`${source}.fi.gz`, SOURCES));
}
