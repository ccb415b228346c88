import { SignalboxError } from "@signalbox/policy/error";
import { nearestWord } from "@signalbox/policy/load/nearest-word";
import * as z from "zod";
import { type Field, isSecret } from "./fields.ts";

/** The inputs of an action by the names that its action.yml gives them. */
export type Definition = Readonly<Record<string, Field<unknown>>>;
export type Inputs<D extends Definition> = z.output<z.ZodObject<D>>;

/** An environment, as `process.env` is. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads all inputs once. Throws one `SignalboxError` `inputs.invalid` for everything that is wrong with them: each
 * input that is malformed or missing, and each that the action does not have.
 */
export function readInputs<D extends Definition>(definition: D, env: Environment): Inputs<D> {
  const written = Object.fromEntries(Object.keys(definition).map((name) => [name, writtenInput(name, env)]));
  const read = z.object(definition).safeParse(written);
  const malformed = read.success
    ? []
    : read.error.issues.map((issue) => `\`${String(issue.path[0])}\` ${issue.message}`);
  const wrong = [...malformed, ...unknownInputs(Object.keys(definition), env)];
  if (read.success && wrong.length === 0) return read.data;
  const count = wrong.length === 1 ? "an input is wrong" : `${wrong.length} inputs are wrong`;
  throw new SignalboxError("inputs.invalid", `${count}: ${wrong.join("; ")}`, {
    next: "mend them under `with:` of the step",
  });
}

/** So short a part of a secret is found in every log: to hide it would hide the log. */
const SHORTEST_PART = 6;

/** What was written for the inputs that no log may show, whole; and of lines `NAME=value`, each value. */
export function secretsOf(definition: Definition, env: Environment): readonly string[] {
  const names = Object.entries(definition).flatMap(([name, field]) => (isSecret(field) ? [name] : []));
  const written = names.map((name) => writtenInput(name, env)).filter((value) => value !== "");
  const parts = written.flatMap((value) =>
    [...value.matchAll(/^\s*[A-Z][A-Z0-9_]*\s*=(.*)$/gm)].map(([, part = ""]) => part.trim()),
  );
  return [...written, ...parts.filter((part) => part.length >= SHORTEST_PART)];
}

// The runner hands `with:` on under these names; spaces around a value are never meant.
function writtenInput(name: string, env: Environment): string {
  return (env[variableOf(name)] ?? "").trim();
}

function unknownInputs(names: readonly string[], env: Environment): readonly string[] {
  const known = new Set(names.map(variableOf));
  const unknown = Object.keys(env).filter((variable) => variable.startsWith("INPUT_") && !known.has(variable));
  return unknown.map((variable) => {
    const name = variable.slice("INPUT_".length).toLowerCase();
    const nearest = nearestWord(name, names);
    return `\`${name}\` is not an input of this action${nearest === null ? "" : `: did you mean \`${nearest}\`?`}`;
  });
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
