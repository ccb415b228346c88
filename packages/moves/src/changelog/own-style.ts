import { SignalboxError } from "@signalbox/policy/error";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";
import { createRequire } from "node:module";
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
  throw new SignalboxError("notes.no-template", `the template \`${template}\` is not in the released commit ${commit.slice(0, 12)}`, {
    next: "commit it before the release, or mend `notes.template` in the policy",
  });
}

async function loadPreset(directory: string, name: string): Promise<object> {
  const local = createRequire(join(directory, "package.json"));
  const file = resolveFirst(local, [`conventional-changelog-${name}`, name]);
  if (file === null) {
    throw new SignalboxError("notes.no-preset", `the preset \`${name}\` is not installed in the repository`, {
      next: `run \`npm ci\` before this step; it is looked for as \`conventional-changelog-${name}\``,
    });
  }
  const loaded: unknown = await import(/* webpackIgnore: true */ pathToFileURL(file).href);
  const make = typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : null;
  const made: unknown = typeof make === "function" ? await Reflect.apply(make, undefined, [{}]) : make;
  if (typeof made === "object" && made !== null) return made;
  throw new SignalboxError("notes.bad-preset", `the preset \`${name}\` gives no configuration`, {
    next: "use a preset that conventional-changelog 7 or newer understands",
  });
}

function resolveFirst(local: NodeJS.Require, names: readonly string[]): string | null {
  for (const name of names) {
    try {
      return local.resolve(name);
    } catch {
      // The next name may be there.
    }
  }
  return null;
}
