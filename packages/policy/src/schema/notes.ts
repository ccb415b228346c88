import * as z from "zod";

export const NotesSchema = z
  .strictObject({
    file: z
      .string()
      .min(1)
      .max(256)
      .refine((file) => file.includes("{tag}"), "a path with `{tag}` in it")
      .refine((file) => !file.startsWith("/") && !file.includes("\\") && !file.split("/").includes(".."), "a path inside the repository, without `..`")
      .default("docs/release-notes/{tag}.md")
      .describe("Where the notes of a release are written."),
    types: z
      .array(z.string().min(1).max(64))
      .max(50)
      .optional()
      .describe("Commit types that the notes list. Default: those that ask for a release. Breaking changes are always listed."),
    preset: z
      .string()
      .regex(/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/, "the name of an npm package")
      .optional()
      .describe("A conventional-changelog preset that the repository has installed, such as `conventionalcommits`, to render with."),
    template: z
      .string()
      .min(1)
      .max(256)
      .refine((file) => !file.startsWith("/") && !file.includes("\\") && !file.split("/").includes(".."), "a path inside the repository, without `..`")
      .optional()
      .describe("A conventional-changelog (Handlebars) template, read from the released commit, to render with."),
  })
  .describe("What the notes of a release say, and where they go.");
