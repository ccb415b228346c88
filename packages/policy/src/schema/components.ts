import * as z from "zod";
import { ContractSchema } from "./contract.ts";
import { MigrationsSchema } from "./migrations.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { FilePath, FolderPath } from "./repository-path.ts";
import { text } from "./text.ts";

// A name becomes part of a tag: `..` and `.lock` are what git refuses there.
const ComponentName = text(
  "a name of letters, digits, `.`, `_` and `-`, such as `web`, at most 64 characters",
  /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  { max: 64, example: "web" },
);

const TagPattern = text(
  "a tag that git accepts, with `{version}` in it once, such as `v{version}`",
  /^(?:[^{}]|\{name\})*\{version\}(?:[^{}]|\{name\})*$/,
  { max: 200, example: "web-v{version}" },
).refine(isTagName);

const ComponentSchema = z
  .strictObject({
    path: FolderPath.default(".").describe("The folder whose changes are this component's."),
    "former-paths": z.array(FolderPath).max(50).default([]).describe("Folders this component lived in before."),
    scopes: z
      .array(
        text("a commit's scope, such as `web`", /^[^\s,()\u0000-\u001f\u007f-\u009f]+$/, { max: 100, example: "web" }),
      )
      .max(50)
      .default([])
      .describe(
        "Scopes by which commits speak of it: `feat(web): …` or `feat(web,api): …`. A commit that touches several components is that of those which its scope names. Default: none, folders alone decide.",
      ),
    tag: TagPattern.optional().describe(
      "Its tags: `{version}` stands for the version, `{name}` for the component. Default: `v{version}` for the only component, `{name}-v{version}` for one of several.",
    ),
    "former-tags": z
      .array(TagPattern)
      .max(20)
      .optional()
      .describe(
        "Styles in which older releases were tagged. Default: the usual ones, such as `{version}` and `{name}@{version}`.",
      ),
    scheme: z
      .enum(["semver", "major.minor", "calver"])
      .default("semver")
      .describe(
        "How its versions are counted: `semver` (`1.4.0`), `major.minor` (`1.4`: whatever does not break is a minor) or `calver` (`2025.10.001`: year, month, build).",
      ),
    "depends-on": z
      .array(ComponentName.meta({ examples: ["api"] }))
      .max(50)
      .default([])
      .describe("Components it is built on: where one of them is released, this one is released with it."),
    contract: ContractSchema.optional(),
    migrations: MigrationsSchema.prefault({}),
    manifests: z
      .array(FilePath.meta({ examples: ["package.json"] }))
      .max(20)
      .optional()
      .describe(
        "Files below its folder that hold its version: package.json, pyproject.toml, Chart.yaml, Cargo.toml, or any file with a line marked `signalbox:version`. Default: the first four, where they are.",
      ),
  })
  .describe("One component: a folder with versions and tags of its own.");

export const ComponentsSchema = z
  .record(ComponentName, ComponentSchema)
  .refine((components) => Object.keys(components).length > 0)
  .meta({ minProperties: 1, description: "What is released, each with its own tags." })
  .transform(withoutInheritedKeys);

/** The rules of git-check-ref-format(1) for one tag name. */
function isTagName(pattern: string): boolean {
  const name = pattern.replaceAll("{version}", "1.0.0").replaceAll("{name}", "x");
  if (/[\s~^:?*[\\{}\p{Cc}\p{Cf}]/u.test(name) || /\.\.|\/\/|@\{|\.$|\/$|^[-/]/.test(name)) return false;
  return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
