import * as z from "zod";

/** A folder inside the repository, as people write it: `.`, `apps/web`. */
const Folder = z
  .string()
  .min(1)
  .max(256)
  .refine(isRelativePath, "a folder inside the repository, such as `apps/web`, without `..`");

const TagPattern = z
  .string()
  .min(1)
  .max(200)
  .refine((pattern) => pattern.split("{version}").length === 2, "a tag with `{version}` in it once, such as `v{version}`")
  .refine(isTagName, "a pattern that git accepts as a tag name");

export const ComponentSchema = z.strictObject({
  path: Folder.default(".").describe("The folder whose changes are this component's."),
  "former-paths": z.array(Folder).max(50).default([]).describe("Folders this component lived in before."),
  tag: TagPattern.optional().describe(
    "Its tags: `{version}` stands for the version, `{name}` for the component. Default: `v{version}` for the only component, `{name}-v{version}` for one of several.",
  ),
  "former-tags": z
    .array(TagPattern)
    .max(20)
    .optional()
    .describe("Styles in which older releases were tagged. Default: the usual ones, such as `{version}` and `{name}@{version}`."),
  scheme: z.enum(["semver"]).default("semver").describe("How its versions are counted."),
  manifests: z
    .array(z.string().min(1).max(256).refine(isRelativePath, "a file below the component's folder"))
    .max(20)
    .optional()
    .describe("Files below its folder that hold its version. Default: package.json and pyproject.toml, where they are."),
});

export const ComponentsSchema = z
  .record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "a name of letters, digits, `.`, `_` and `-`"), ComponentSchema)
  .refine((components) => Object.keys(components).length > 0, "at least one component")
  .describe("What is released, each with its own tags.");

function isRelativePath(path: string): boolean {
  return !path.startsWith("/") && !path.includes("\\") && !path.split("/").includes("..");
}

/** The rules of git-check-ref-format(1) for one tag name. */
function isTagName(pattern: string): boolean {
  const name = pattern.replaceAll("{version}", "1.0.0").replaceAll("{name}", "x");
  if (/[\s~^:?*[\\{}\p{Cc}\p{Cf}]/u.test(name) || /\.\.|\/\/|@\{|\.$|\/$|^[-/]/.test(name)) return false;
  return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
