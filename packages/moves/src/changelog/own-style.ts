import { SignalboxError } from "@signalbox/policy/error";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";
import { realpath } from "node:fs/promises";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OwnStyle } from "./conventional-changelog.ts";

/**
 * The preset and template that the policy names; null where it names neither. The template is read from the
 * released commit, so that an old release renders as it did. The preset is code of the repository's own
 * dependencies, loaded from the folder that git runs in.
 */
export async function readOwnStyle(git: Git, notes: Policy["notes"], commit: string): Promise<OwnStyle | null> {
  const { preset, template } = notes;
  if (preset === undefined && template === undefined) return null;
  return {
    preset: preset === undefined ? null : await loadPreset(git.directory, preset),
    template: template === undefined ? null : await readTemplate(git, template, commit),
  };
}

async function readTemplate(git: Git, template: string, commit: string): Promise<string> {
  const { code, stdout } = await git.run(["cat-file", "blob", `${commit}:${template}`], { allow: [128] });
  if (code === 0) return stdout;
  throw new SignalboxError(
    "notes.no-template",
    `the template \`${template}\` is not in the released commit ${commit.slice(0, 12)}`,
    {
      next: "commit it before the release, or mend `notes.template` in the policy",
    },
  );
}

async function loadPreset(directory: string, name: string): Promise<object> {
  const loaded = await importFirst(join(await realpath(directory), "package.json"), name, [
    `conventional-changelog-${name}`,
    name,
  ]);
  const make = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : null;
  const made: unknown = typeof make === "function" ? await Reflect.apply(make, undefined, [{}]) : make;
  if (typeof made === "object" && made !== null) return made;
  throw badPreset(name, "gives no configuration");
}

async function importFirst(from: string, preset: string, names: readonly string[]): Promise<unknown> {
  for (const name of names) {
    try {
      return await importAs(from, name);
    } catch (error) {
      if (!isAbsent(error, from)) throw badPreset(preset, "cannot be loaded", error);
    }
  }
  throw new SignalboxError("notes.no-preset", `the preset \`${preset}\` is not installed in the repository`, {
    next: `run \`npm ci\` before this step; it is looked for as \`conventional-changelog-${preset}\``,
  });
}

/**
 * `import(name)`, as a module in the place of `from` would write it: presets are ES modules now, which
 * `require.resolve` does not see.
 */
async function importAs(from: string, name: string): Promise<unknown> {
  const parentURL = pathToFileURL(from).href;
  const hooks = registerHooks({
    resolve: (specifier, context, next) => next(specifier, specifier === name ? { ...context, parentURL } : context),
  });
  try {
    const imported: unknown = await import(/* webpackIgnore: true */ name);
    return imported;
  } finally {
    hooks.deregister();
  }
}

/** Whether the package itself is missing, rather than something that it needs. */
function isAbsent(error: unknown, from: string): boolean {
  if (typeof error !== "object" || error === null || !("code" in error) || !("message" in error)) return false;
  if (error.code === "ERR_INVALID_MODULE_SPECIFIER") return true;
  return error.code === "ERR_MODULE_NOT_FOUND" && String(error.message).endsWith(`imported from ${from}`);
}

function badPreset(name: string, why: string, cause?: unknown): SignalboxError {
  return new SignalboxError("notes.bad-preset", `the preset \`${name}\` ${why}`, {
    next: "use a preset that conventional-changelog 7 or newer understands, and run `npm ci` before this step",
    cause,
  });
}
