import { policyOfClone } from "@signalbox/moves/governing-policy";
import { SignalboxError } from "@signalbox/policy/error";
import type { Position } from "@signalbox/policy/decision/reason";
import { explainRule, listRules, nearestRule, type RuleExplanation } from "@signalbox/policy/load/explain-rule";
import { openGit } from "@signalbox/systems/git/open-git";
import { styleText } from "node:util";
import { jsonOf } from "../show/json.ts";
import { printable, type Terminal } from "../terminal.ts";

/** `signalbox explain RULE`: what a rule means, what it accepts, and where this repository's policy speaks of it. */
export async function explain(directory: string, rule: string, json: boolean, terminal: Terminal): Promise<number> {
  const explained = explainRule(rule);
  if (explained === null) throw unknownRule(rule);
  const at = await placeHere(directory, rule);
  if (json) terminal.out(`${jsonOf({ signalbox: "explain/1", ...explained, at })}\n`);
  else terminal.out(asText(explained, at));
  return 0;
}

function asText(explained: RuleExplanation, at: Position | null): string {
  const here = at === null ? "the policy in force here says nothing of it" : `${at.file}:${at.line}:${at.column}`;
  const lines = [
    styleText("bold", explained.rule),
    `  ${explained.description}`,
    "",
    `  accepts: ${explained.accepts}`,
  ];
  if (explained.default !== null) lines.push(`  default: ${indented(explained.default)}`);
  if (explained.required) lines.push("  must be given");
  lines.push(`  here:    ${printable(here)}`, "  example:", `    ${explained.example.replaceAll("\n", "\n    ")}`);
  return `${lines.join("\n")}\n`;
}

function indented(yaml: string): string {
  return yaml.includes("\n") ? `\n    ${yaml.replaceAll("\n", "\n    ")}` : yaml;
}

function unknownRule(rule: string): SignalboxError {
  const near = nearestRule(rule);
  const all = listRules().map((explained) => explained.rule);
  return new SignalboxError("explain.no-rule", `the policy's language has no rule \`${rule}\``, {
    next: near === null ? `name one of: ${all.join(", ")}` : `did you mean \`${near}\`?`,
  });
}

/** Where the policy in force speaks of a rule. A rule is explained without a repository or a policy, too. */
async function placeHere(directory: string, rule: string): Promise<Position | null> {
  try {
    return (await policyOfClone(openGit(directory))).loaded.place(rule.split("."));
  } catch (error) {
    if (error instanceof SignalboxError) return null;
    throw error;
  }
}
