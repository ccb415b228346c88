/**
 * Writes `docs/policy.md`, every rule of the policy's language with what it accepts, from the schema, after `tsc -b`.
 * `--check` writes nothing, and fails where the page is stale.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listRules, type RuleExplanation } from "@signalbox/policy/load/explain-rule";

const file = "docs/policy.md";
const path = join(import.meta.dirname, "..", file);
const wanted = page();

if (!process.argv.includes("--check")) {
  writeFileSync(path, wanted);
} else if (!existsSync(path) || readFileSync(path, "utf8") !== wanted) {
  console.error(`\`${file}\` is not what the policy's types say: run \`npm run generate\` and commit it`);
  process.exitCode = 1;
}

function page(): string {
  const head = [
    "# The policy, rule by rule",
    "Generated from the schema. `signalbox explain RULE` shows the same in a terminal, with the place where a repository's policy speaks of it. A `*` stands for a name of your own.",
  ];
  return `${[...head, ...listRules().map(section)].join("\n\n")}\n`;
}

function section(rule: RuleExplanation): string {
  const facts = [`- accepts ${rule.accepts}`];
  if (rule.default !== null) facts.push(`- default: \`${rule.default.replaceAll("\n", " ")}\``);
  if (rule.required) facts.push("- must be given");
  // The line alone would be a policy, and one without components.
  const example = rule.rule === "version" ? [] : [`\`\`\`yaml\n${rule.example}\n\`\`\``];
  return [`## \`${rule.rule}\``, rule.description, facts.join("\n"), ...example].join("\n\n");
}
