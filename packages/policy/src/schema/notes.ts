import * as z from "zod";
import { FilePath, FilePathOfTag } from "./repository-path.ts";
import { CommitType } from "./versioning.ts";
import { text } from "./text.ts";

/** What the notes of a release may be asked to hold. */
export const NOTE_PARTS = ["summary", "impact", "migrations", "rollback"] as const;
export type NotePart = (typeof NOTE_PARTS)[number];

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
    needs: z
      .array(z.enum(NOTE_PARTS))
      .max(NOTE_PARTS.length)
      .default([])
      .describe(
        "Parts that somebody must have written or that must be known, else the notes are refused: `summary` (a `Summary:` footer), `impact` (what changed, and how the contract differs), `migrations` (their effect, and a plan for those that the previous code cannot run on), `rollback` (a `Rollback:` footer).",
      ),
    "publish-to": z
      .enum(["release", "pull-request", "commit"])
      .default("release")
      .describe(
        "Where the notes go besides the GitHub Release: nowhere else (`release`), onto the default branch by a `pull-request`, or by a `commit`.",
      ),
    index: FilePath.meta({ examples: ["docs/release-notes/README.md"] })
      .optional()
      .describe("A file that lists all releases, with links to their notes. Default: none."),
    changelog: FilePath.meta({ examples: ["CHANGELOG.md"] })
      .optional()
      .describe("A file with the notes of all releases, newest first. Default: none."),
    markdown: z
      .enum(["escape", "allow"])
      .default("escape")
      .describe(
        "Whether Markdown in commit messages takes effect in the notes: `escape` shows it as it is written, `allow` renders it; HTML and mentions never take effect.",
      ),
  })
  .describe("What the notes of a release say, and where they go.");
