import * as z from "zod";
import { FilePath, FilePathOfTag } from "./repository-path.ts";
import { CommitType } from "./versioning.ts";
import { text } from "./text.ts";

export const NotesSchema = z
  .strictObject({
    file: FilePathOfTag.default("docs/release-notes/{tag}.md").describe("Where the notes of a release are written."),
    types: z
      .array(CommitType)
      .max(50)
      .optional()
      .describe(
        "Commit types that the notes list; breaking changes are always listed. Default: those that ask for a release.",
      ),
    preset: text(
      "the name of an npm package, such as `conventionalcommits`",
      /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/,
      { max: 214, example: "conventionalcommits" },
    )
      .optional()
      .describe(
        "A conventional-changelog preset that the repository has installed, such as `conventionalcommits`, to render with. Default: none.",
      ),
    template: FilePath.optional().describe(
      "A conventional-changelog (Handlebars) template, read from the released commit, to render with. Default: none.",
    ),
  })
  .describe("What the notes of a release say, and where they go.");
