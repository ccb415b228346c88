/** What is asked of each history, and how git alone and Signalbox are asked it. */
import { fileURLToPath } from "node:url";
import type { Imported } from "./histories.ts";
import type { Command } from "./measure.ts";

export const QUESTIONS = ["next version", "newest notes", "all notes"] as const;
export type Question = (typeof QUESTIONS)[number];

/** From `bench/lib/src`. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** What starting Node costs. */
export const NODE: Command = { program: process.execPath, args: ["-e", "0"], directory: ROOT };

/** What the answer costs at least: git reads the data that it follows from, and Node starts. */
export function floorOf({ directory, newest, before }: Imported, question: Question): readonly Command[] {
  const git = (...args: readonly string[]): Command => ({ program: "git", args, directory });
  switch (question) {
    case "next version":
      return [git("for-each-ref", "refs/tags"), git("log", `${newest}..`), NODE];
    case "newest notes":
      return [git("for-each-ref", "refs/tags"), git("log", `${before}..${newest}`), NODE];
    case "all notes":
      return [git("log", "--format=%H%B"), NODE];
  }
}

/** The bundled `signalbox`, as people start it. */
export function oursOf({ directory, policy, newest, part }: Imported, question: Question): readonly Command[] {
  const signalbox = (...args: readonly string[]): Command => ({
    program: process.execPath,
    args: [`${ROOT}dist/cli/index.js`, "-C", directory, ...args, "--policy", policy],
    directory: ROOT,
  });
  switch (question) {
    case "next version":
      return [signalbox("plan", "--json")];
    case "newest notes":
      return [part === null ? signalbox("notes") : signalbox("notes", "--tag", newest)];
    case "all notes":
      return [signalbox("notes", "--all")];
  }
}
