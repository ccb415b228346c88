import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { node, root } from "./repository.ts";

/** Each row is a file of one line, and what the boundary check says of it: nothing, or why it is refused. */
const planted = [
  { file: "packages/policy/src/a.ts", code: 'import { z } from "zod";', says: "" },
  { file: "packages/policy/src/b.ts", code: 'import type { Verdict } from "../decision/verdict.ts";', says: "" },
  { file: "packages/policy/src/c.ts", code: 'import { createHash } from "node:crypto";', says: "" },
  { file: "packages/policy/src/d.ts", code: "const day = new Date(0);", says: "" },
  { file: "packages/policy/src/e.test.ts", code: 'import { readFileSync } from "node:fs";', says: "" },
  { file: "packages/systems/src/a.ts", code: 'import { x } from "@signalbox/policy/error";', says: "" },
  { file: "packages/systems/src/b.ts", code: 'import { readFileSync } from "node:fs";', says: "" },
  { file: "packages/history/src/a.ts", code: 'import { x } from "@signalbox/systems/git/git";', says: "" },
  { file: "packages/ledger/src/a.ts", code: 'import { x } from "@signalbox/systems/git/git";', says: "" },
  { file: "packages/moves/src/a.ts", code: 'import { x } from "@signalbox/history/log";', says: "" },
  { file: "packages/moves/src/b.ts", code: 'import { x } from "@signalbox/ledger/entry";', says: "" },
  { file: "packages/action/src/a.ts", code: 'import { x } from "@signalbox/moves/frame";', says: "" },
  { file: "packages/cli/src/a.ts", code: 'import { x } from "@signalbox/moves/frame";', says: "" },
  { file: "actions/changelog/src/a.ts", code: 'import { x } from "@signalbox/action/run";', says: "" },
  { file: "test/src/a.ts", code: 'import { x } from "@signalbox/cli/main";', says: "" },
  { file: "bench/src/a.ts", code: 'import { x } from "@signalbox/changelog/main";', says: "" },

  { file: "packages/policy/src/f.ts", code: 'import { x } from "@signalbox/systems/git/git";', says: "not systems" },
  { file: "packages/policy/src/g.ts", code: 'import type { X } from "@signalbox/history/log";', says: "not history" },
  { file: "packages/policy/src/h.ts", code: 'export { x } from "@signalbox/moves/frame";', says: "not moves" },
  { file: "packages/policy/src/i.ts", code: 'export * from "@signalbox/cli/main";', says: "not cli" },
  { file: "packages/policy/src/j.ts", code: 'await import("@signalbox/action/run");', says: "not action" },
  { file: "packages/policy/src/k.ts", code: 'type X = import("@signalbox/ledger/entry").X;', says: "not ledger" },
  {
    file: "packages/policy/src/l.test.ts",
    code: 'import { x } from "@signalbox/systems/git/git";',
    says: "not systems",
  },
  {
    file: "packages/policy/src/m.ts",
    code: 'import { x } from "../../systems/src/git/git.ts";',
    says: "may not leave",
  },
  { file: "packages/systems/src/c.ts", code: 'import { x } from "@signalbox/history/log";', says: "not history" },
  { file: "packages/history/src/b.ts", code: 'import { x } from "@signalbox/ledger/entry";', says: "not ledger" },
  { file: "packages/ledger/src/b.ts", code: 'import { x } from "@signalbox/history/log";', says: "not history" },
  { file: "packages/moves/src/c.ts", code: 'import { x } from "@signalbox/action/run";', says: "not action" },
  { file: "packages/action/src/b.ts", code: 'import { x } from "@signalbox/cli/main";', says: "not cli" },
  { file: "packages/cli/src/b.ts", code: 'import { x } from "@signalbox/action/run";', says: "not action" },
  {
    file: "actions/changelog/src/b.ts",
    code: 'import { x } from "@signalbox/version-bump/main";',
    says: "not version-bump",
  },
  { file: "actions/changelog/src/c.ts", code: 'import { x } from "@signalbox/systems/git/git";', says: "not systems" },
  {
    file: "actions/changelog/src/d.ts",
    code: 'import { x } from "../../rollback/src/main.ts";',
    says: "may not leave",
  },
  { file: "packages/new/src/a.ts", code: 'import { x } from "@signalbox/policy/error";', says: "has no row" },

  { file: "packages/policy/src/n.ts", code: 'import { readFileSync } from "node:fs";', says: "outside world" },
  { file: "packages/policy/src/o.ts", code: 'import { exec } from "child_process";', says: "outside world" },
  { file: "packages/policy/src/p.ts", code: 'await import("node:http");', says: "outside world" },
  { file: "packages/policy/src/q.ts", code: 'import { randomUUID } from "node:crypto";', says: "randomUUID" },
  { file: "packages/policy/src/r.ts", code: 'fetch("https://example.com");', says: "network" },
  { file: "packages/policy/src/s.ts", code: "const home = process.env.HOME;", says: "environment" },
  { file: "packages/policy/src/t.ts", code: "const home = globalThis.process.env.HOME;", says: "environment" },
  { file: "packages/policy/src/u.ts", code: "const now = Date.now();", says: "Date.now" },
  { file: "packages/policy/src/v.ts", code: "const now = new Date();", says: "the present" },
  { file: "packages/policy/src/w.ts", code: "const now = Date();", says: "the present" },
  { file: "packages/policy/src/x.ts", code: "const die = Math.random();", says: "Math.random" },
  { file: "packages/policy/src/y.ts", code: "setTimeout(() => {}, 1);", says: "wait" },
];

const copy = mkdtempSync(join(tmpdir(), "signalbox-boundaries-"));
afterAll(() => rmSync(copy, { recursive: true }));

const Report = z.object({ diagnostics: z.array(z.object({ filename: z.string(), message: z.string() })) });

/** Plants all files in a copy that has nothing but the check, and asks it once. */
async function findings(): Promise<readonly { readonly filename: string; readonly message: string }[]> {
  for (const part of ["boundaries.oxlintrc.json", "scripts/lint"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  for (const { file, code } of planted) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), `${code}\n`);
  }
  const args = ["-c", "boundaries.oxlintrc.json", "--format", "json", "packages", "actions", "test", "bench"];
  const { stdout } = await node("node_modules/oxlint/bin/oxlint", args, { cwd: copy });
  return Report.parse(JSON.parse(stdout)).diagnostics;
}

const found = findings();

test.each(planted)("$file: $code ($says)", async ({ file, says }) => {
  const messages = (await found).filter(({ filename }) => filename === file).map(({ message }) => message);
  expect(messages).toEqual(says === "" ? [] : [expect.stringContaining(says)]);
});
