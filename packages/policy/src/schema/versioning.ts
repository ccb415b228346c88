import * as z from "zod";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { FilePathOfTag } from "./repository-path.ts";
import { isTimeZone } from "./time-zone.ts";
import { text } from "./text.ts";

export const Bump = z.enum(["major", "minor", "patch", "none"]);
export type Bump = z.infer<typeof Bump>;

/** The word before the colon of a conventional commit. */
export const CommitType = text("a commit type in lower case, such as `feat`", /^[a-z][a-z0-9-]*$/, {
  max: 64,
  example: "feat",
});

/** What each type of a conventional commit asks for, where the policy says nothing else. */
export const DEFAULT_BUMPS: Readonly<Record<string, Bump>> = {
  feat: "minor",
  fix: "patch",
  perf: "patch",
  revert: "patch",
  build: "none",
  chore: "none",
  ci: "none",
  docs: "none",
  refactor: "none",
  style: "none",
  test: "none",
};

const MajorNeedsSchema = z
  .strictObject({
    "migration-plan": FilePathOfTag.meta({ examples: ["docs/migrations/{tag}.md"] })
      .optional()
      .describe(
        "The file that tells users how to move on; it must be new or changed since the last release. Default: none.",
      ),
    sections: z
      .array(
        text("a heading of one line, such as `Rollback`", /^[^\s#][^\u0000-\u001f\u007f-\u009f]*$/, {
          max: 100,
          example: "Rollback",
        }),
      )
      .max(20)
      .default([])
      .describe("Headings that the migration plan must have, each with text below it."),
  })
  .describe("What a major release needs. Default: nothing more than any other.");

export const VersioningSchema = z
  .strictObject({
    bumps: z
      .record(CommitType, Bump.meta({ description: "What a commit of this type asks for.", examples: ["minor"] }))
      .default({})
      .meta({
        description: `What each commit type asks for; types that are not named keep their default (${describeBumps()}), any other type asks for nothing.`,
      })
      .transform((own): Readonly<Record<string, Bump>> => withoutInheritedKeys({ ...DEFAULT_BUMPS, ...own })),
    initial: text(
      "a version of three numbers, such as `1.0.0`",
      /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/,
      { max: 29, example: "0.1.0" },
    )
      .default("1.0.0")
      .describe(
        "The first version of a component that has no release yet; of `major.minor` its first two numbers, of `calver` none.",
      ),
    zone: text("a time zone of the IANA database, such as `Europe/Berlin`", /^[A-Za-z0-9_+/-]+$/, {
      max: 64,
      example: "Europe/Berlin",
    })
      .refine(isTimeZone)
      .default("UTC")
      .describe("The time zone in which the month of a `calver` version turns."),
    "breaking-while-zero": z
      .enum(["minor", "major"])
      .default("minor")
      .describe("What a breaking change asks for while the major version is 0."),
    squash: z
      .enum(["lines", "bullets", "none"])
      .default("lines")
      .describe(
        "Which lines count as commits of their own where the body of a commit begins with a list of them, as a squash merge writes it: `bullets` (`* feat: …`, under a subject that ends with a pull request, `(#12)`, or at least two of them), `lines` (those, and `feat: …` at the start of a line under a subject that ends with a pull request), or `none`.",
      ),
    manifests: z
      .enum(["none", "commit", "pull-request"])
      .default("none")
      .describe(
        "Whether a release writes its version into the manifests: `none` (the tag alone is the version), `commit` (one commit on the branch, which is then the one tagged) or `pull-request` (a release pull request with versions and notes, whose merge is then tagged).",
      ),
    "commit-with": z
      .enum(["git", "api"])
      .default("git")
      .describe("How a release commit is made: pushed by `git`, or by GitHub's `api`, which signs it."),
    "unsafe-migrations": z
      .enum(["refuse", "major"])
      .default("refuse")
      .describe(
        "What becomes of a migration that the previous code cannot run on, where no commit declares a breaking change: the release is refused, or made a `major`.",
      ),
    "major-needs": MajorNeedsSchema.prefault({}),
  })
  .describe("How the next version follows from the commits.");

function describeBumps(): string {
  const asking = Object.entries(DEFAULT_BUMPS).filter(([, bump]) => bump !== "none");
  return asking.map(([type, bump]) => `\`${type}: ${bump}\``).join(", ");
}
