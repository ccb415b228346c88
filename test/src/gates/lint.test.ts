import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { node, root } from "./repository.ts";

/** What the compiler takes and we do not. Most rows need types, which oxlint passes over in silence where it has none. */
const planted = [
  { name: "good", code: "export const two = (one: number): number => one + one;", rule: "" },
  { name: "any", code: "export const one: any = 1;", rule: "no-explicit-any" },
  { name: "from-any", code: "export const one: number = JSON.parse('1');", rule: "no-unsafe-assignment" },
  { name: "bang", code: "export const first = (all: string[]): string => all[0]!;", rule: "no-non-null-assertion" },
  {
    name: "cast",
    code: "export const text = (given: unknown): string => given as string;",
    rule: "no-unsafe-type-assertion",
  },
  { name: "ignored", code: "// @ts-ignore\nexport const one: string = 1;", rule: "ban-ts-comment" },
  { name: "floating", code: "export function go(): void {\n  Promise.resolve(1);\n}", rule: "no-floating-promises" },
  {
    name: "inexhaustive",
    code: 'export function say(word: "go" | "hold"): void {\n  switch (word) {\n    case "go":\n      console.log(word);\n  }\n}',
    rule: "switch-exhaustiveness-check",
  },
  { name: "unused", code: "const one = 1;", rule: "no-unused-vars" },
  { name: "later", code: "// TODO: later\nexport const one = 1;", rule: "no-warning-comments" },
];

const copy = mkdtempSync(join(tmpdir(), "signalbox-lint-"));
afterAll(() => rmSync(copy, { recursive: true }));

const Report = z.object({ diagnostics: z.array(z.object({ filename: z.string(), code: z.string() })) });

async function findings(): Promise<readonly { readonly filename: string; readonly code: string }[]> {
  for (const part of [".oxlintrc.json", "boundaries.oxlintrc.json", "tsconfig.base.json", "scripts/lint"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  mkdirSync(join(copy, "packages/systems/src"), { recursive: true });
  const tsconfig = {
    extends: "../../tsconfig.base.json",
    compilerOptions: { types: [], lib: ["es2024", "dom"] },
    include: ["src"],
  };
  writeFileSync(join(copy, "packages/systems/tsconfig.json"), JSON.stringify(tsconfig));
  for (const { name, code } of planted) writeFileSync(join(copy, `packages/systems/src/${name}.ts`), `${code}\n`);
  const args = ["--type-aware", "--format", "json", "packages"];
  const { stdout } = await node("node_modules/oxlint/bin/oxlint", args, { cwd: copy });
  return Report.parse(JSON.parse(stdout)).diagnostics;
}

const found = findings();

test.each(planted)("$name: $rule", async ({ name, rule }) => {
  const codes = (await found)
    .filter(({ filename }) => filename === `packages/systems/src/${name}.ts`)
    .map(({ code }) => code);
  expect(codes).toEqual(rule === "" ? [] : [expect.stringContaining(rule)]);
});
