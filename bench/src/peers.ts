/** The programs that Signalbox is measured beside. They are installed when they are wanted, never by `npm ci`. */
import { execFile } from "node:child_process";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Imported } from "./histories.ts";
import type { Command } from "./measure.ts";
import { ROOT, type Question } from "./questions.ts";

/** Where they are installed. */
export const PEERS = join(ROOT, "bench", "peers");

export type Peers = { readonly gitCliff: string; readonly changelog: string; readonly recommendedBump: string };

/**
 * Installs what `bench/peers/package-lock.json` names, and finds its programs. `npm ci` would insist on git-cliff's packages for
 * every platform being in the lock file, and registries do not hold all of them. The analyzer's peer, semantic-release as a whole, is not
 * called and left out.
 */
export async function installPeers(): Promise<Peers> {
  const npm = platform() === "win32" ? "npm.cmd" : "npm";
  await promisify(execFile)(
    npm,
    ["install", "--no-save", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"],
    {
      cwd: PEERS,
    },
  );
  const programOf = (name: string, file: string): string => join(PEERS, "node_modules", name, file);
  const system = platform() === "win32" ? "windows" : platform();
  return {
    // The native program itself: the one on npm's path starts Node first.
    gitCliff: programOf(
      `git-cliff-${system}-${arch()}`,
      platform() === "win32" ? "bin/git-cliff.exe" : "bin/git-cliff",
    ),
    changelog: programOf("conventional-changelog", "dist/cli/index.js"),
    recommendedBump: programOf("conventional-recommended-bump", "dist/cli/index.js"),
  };
}

/**
 * How each peer is asked, in its default configuration. In the repository of many packages they are asked for one of them,
 * since that is what they do in one run.
 */
export function peersOf(peers: Peers, history: Imported, question: Question): ReadonlyMap<string, Command> {
  const { directory, part } = history;
  const cliffPart = part === null ? [] : ["--include-path", `${part.folder}/**`, "--tag-pattern", `^${part.tagPrefix}`];
  const cliff = (...args: readonly string[]): Command => ({
    program: peers.gitCliff,
    args: [...args, ...cliffPart],
    directory,
  });
  const partArgs = part === null ? [] : ["--tag-prefix", part.tagPrefix, "--commit-path", part.folder];
  const node = (file: string, ...args: readonly string[]): Command => ({
    program: process.execPath,
    args: [file, "--preset", "angular", ...args, ...partArgs],
    directory,
  });
  switch (question) {
    case "next version":
      return new Map([
        ["git-cliff", cliff("--bumped-version", "--unreleased")],
        ["conventional-recommended-bump", node(peers.recommendedBump)],
      ]);
    case "newest notes":
      return new Map([
        ["git-cliff", cliff("--latest")],
        ["conventional-changelog", node(peers.changelog, "--stdout", "--release-count", "1")],
      ]);
    case "all notes":
      return new Map([
        ["git-cliff", cliff()],
        ["conventional-changelog", node(peers.changelog, "--stdout", "--release-count", "0")],
      ]);
  }
}
