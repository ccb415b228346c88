import { stringify } from "yaml";
import type { JsonSchema } from "../schema/json-schema.ts";
import { besideKey } from "../schema/keys-together.ts";
import { accepts, ANY, below, fits, keysOf, nameRuleOf, ruleAt, rulePaths } from "../schema/rules.ts";
import { nearestWord } from "./nearest-word.ts";

/** What the policy's language says of one key, for people. */
export type RuleExplanation = {
  /** Its path, with `*` for names of the user's own: `components.*.tag`. */
  readonly rule: string;
  readonly description: string;
  /** What it accepts, in words that fit after "must be". */
  readonly accepts: string;
  /** The values it accepts, where they are few; else null. */
  readonly values: readonly string[] | null;
  /** What holds where the policy says nothing, as YAML; null where the description tells, or where it must be given. */
  readonly default: string | null;
  readonly required: boolean;
  /** A policy's lines that say it, as YAML. */
  readonly example: string;
};

/** The explanation of a rule, named with the user's own names or with `*` (`components.web.tag`); null for no rule. */
export function explainRule(path: string): RuleExplanation | null {
  const rule = resolve(path.split("."));
  return rule === null ? null : explanationOf(rule);
}

/** The rule whose name is nearest to `path`, for "did you mean"; null where none is near. */
export function nearestRule(path: string): string | null {
  const rules = listRules().map((explained) => explained.rule);
  const last = path.split(".").at(-1) ?? "";
  const named = rules.filter((rule) => rule.split(".").at(-1) === last);
  return nearestWord(path, rules) ?? named[0] ?? null;
}

/** Every rule of the policy's language, in its order. */
export function listRules(): readonly RuleExplanation[] {
  return rulePaths().map(explanationOf);
}

function explanationOf(path: readonly string[]): RuleExplanation {
  const rule = ruleAt(path) ?? {};
  return {
    rule: path.join("."),
    description: rule.description ?? "",
    accepts: accepts(rule),
    values: rule.enum?.map(String) ?? null,
    default: rule.default === undefined ? null : yaml(rule.default),
    required: ruleAt(path.slice(0, -1))?.required?.includes(path.at(-1) ?? "") ?? false,
    example: yaml(nested(path, exampleOf(rule))),
  };
}

/** The path of a rule with `*` for the user's own names, which may hold dots themselves (`branches.release/1.x`). */
function resolve(words: readonly string[], at: readonly string[] = []): readonly string[] | null {
  const [word, ...others] = words;
  const rule = ruleAt(at);
  if (word === undefined || rule === null) return at.length === 0 ? null : at;
  const name = nameRuleOf(rule);
  if (rule.type === "array") return word === ANY || /^\d+$/.test(word) ? resolve(others, [...at, ANY]) : null;
  if (name === null) return keysOf(rule).includes(word) ? resolve(others, [...at, word]) : null;
  for (let end = 1; end <= words.length; end += 1) {
    const own = words.slice(0, end).join(".");
    const found = own === ANY || fits(name, own) ? resolve(words.slice(end), [...at, ANY]) : null;
    if (found !== null) return found;
  }
  return null;
}

/** A value that a rule accepts: its own example, or the keys that it must have, the first at least, with theirs. */
function exampleOf(rule: JsonSchema): unknown {
  const [key] = keysOf(rule);
  if (key !== undefined && rule.examples === undefined) {
    const needed = besideKey(rule, null);
    return examplesOf(rule, needed.length === 0 ? [key] : needed);
  }
  if (nameRuleOf(rule) !== null) return { [nameFor(rule)]: exampleOf(below(rule, ANY) ?? {}) };
  if (rule.type === "array") return [exampleOf(below(rule, ANY) ?? {})];
  return rule.examples?.[0] ?? rule.enum?.at(-1) ?? rule.default;
}

function examplesOf(rule: JsonSchema, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(keys.map((key) => [key, exampleOf(below(rule, key) ?? {})]));
}

/** An example in its place, with what it cannot stand without: `components: { web: { tag: … } }`. */
function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key, i) => {
    const parent = ruleAt(path.slice(0, i)) ?? {};
    if (parent.type === "array") return [inner];
    const whole = parent.examples?.[0];
    if (typeof whole === "object" && whole !== null && Object.hasOwn(whole, key)) return whole;
    // What every policy has is left out.
    const beside = i === 0 ? {} : examplesOf(parent, besideKey(parent, key));
    return { ...beside, [key === ANY ? nameFor(parent) : key]: inner };
  }, value);
}

function nameFor(rule: JsonSchema): string {
  const example = nameRuleOf(rule)?.examples?.[0];
  return typeof example === "string" ? example : ANY;
}

function yaml(value: unknown): string {
  return stringify(value).trimEnd();
}
