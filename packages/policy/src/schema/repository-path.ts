import { text } from "./text.ts";

// One segment of a path: no `.`, `..` or `.git` (what git itself keeps there is nobody's component), no backslash,
// no control character. Canonical, so that two spellings of one folder cannot be two folders.
const SEGMENT = String.raw`(?!\.{1,2}(?:\/|$)|\.[gG][iI][tT](?:\/|$))[^\/\\\u0000-\u001f\u007f-\u009f]+`;
/** The same as part of another pattern. */
export const PATH = String.raw`${SEGMENT}(?:\/${SEGMENT})*`;

/** A folder inside the repository: `.` or `apps/web`, from the top, without `./`, `..` or a `/` at either end. */
export const FolderPath = text(
  "a folder inside the repository, such as `apps/web`, or `.` for all of it, without `..` and without `/` at its ends",
  new RegExp(String.raw`^(?:\.|${PATH})$`),
  { max: 256, example: "apps/web" },
);

/** A file inside the repository or below a folder of it, such as `package.json`. */
export const FilePath = text(
  "a file inside the repository, such as `docs/notes.hbs`, without `..` and without `/` at its ends",
  new RegExp(`^${PATH}$`),
  { max: 256, example: "docs/notes.hbs" },
);

/** A file inside the repository whose path holds `{tag}`, so that each release has its own. */
export const FilePathOfTag = text(
  "a file inside the repository with `{tag}` in its path, such as `docs/release-notes/{tag}.md`, without `..`",
  new RegExp(String.raw`^(?=.*\{tag\})${PATH}$`),
  { max: 256, example: "docs/release-notes/{tag}.md" },
);
