import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../gates/repository.ts";
import { rewriteWorkflow } from "./rewrite-workflow.ts";
import type { LocalRepository } from "./run-act.ts";

const REPOSITORY = "octo/signalbox";
// It stands for what this clone holds, committed or not.
const COMMIT = "5".repeat(40);

/** A workflow of this clone as act takes it: `$/PATH` is the suite at its own commit. */
export function forAct(text: string): string {
  return rewriteWorkflow(text, (path) => `${REPOSITORY}/${path}@${COMMIT}`).text;
}

/** A workflow of our pages as a repository would hold it, with the suite's owner and commit filled in. */
export function filledIn(snippet: string): string {
  return snippet.replaceAll("OWNER/signalbox/", `${REPOSITORY}/`).replaceAll("@COMMIT", `@${COMMIT}`);
}

/**
 * Writes to `folder` what a runner without internet needs to serve our workflows: the suite (workflows rewritten, the
 * actions with their bundle, nothing else, as all of it is copied for every step), and stand-ins for actions of others.
 */
export function exportSuite(folder: string): readonly LocalRepository[] {
  const suite = join(folder, "suite");
  const pins = new Map<string, string>();
  for (const file of globSync(".github/workflows/*.yml", { cwd: root })) {
    const text = read(file);
    for (const [, name = "", pin = ""] of text.matchAll(/\buses: actions\/([\w-]+)@(\S+)/g)) pins.set(pin, name);
    write(join(suite, file), forAct(text));
  }
  for (const file of globSync("actions/*/action.yml", { cwd: root })) write(join(suite, file), read(file));
  cpSync(join(root, "dist"), join(suite, "dist"), { recursive: true });
  const others = join(folder, "others");
  cpSync(join(root, "test/src/fixtures/workflows"), others, { recursive: true });
  return [
    { repository: REPOSITORY, ref: COMMIT, folder: suite },
    ...[...pins]
      .filter(([, name]) => existsSync(join(others, name)))
      .map(([ref, name]) => ({ repository: `actions/${name}`, ref, folder: join(others, name) })),
  ];
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
