import type { ErrorCode } from "yaml";

/** What the YAML reader's errors mean, in words for who wrote the file. */
const MEANING: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "an alias can have neither a tag nor an anchor",
  BAD_ALIAS: "this alias or anchor has no proper name",
  BAD_COLLECTION_TYPE: "this tag does not fit what follows it",
  BAD_DIRECTIVE: "this line that starts with `%` is not understood",
  BAD_DQ_ESCAPE:
    "this escape is not understood within double quotes: write `\\\\` for a backslash, or use single quotes",
  BAD_INDENT:
    "the indentation does not fit, or a bracket before it is missing: keys of one map start in one column, what belongs to a key stands further in",
  BAD_PROP_ORDER: "an anchor or tag stands in the wrong place",
  BAD_SCALAR_START: "a value cannot start with this character: put it in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a `: ` too many: put a value that holds `: ` in quotes, or start a new line",
  BLOCK_IN_FLOW: "within `{}` or `[]`, lists and maps need brackets of their own",
  DUPLICATE_KEY: "this key is given twice",
  IMPOSSIBLE: "this is not understood",
  KEY_OVER_1024_CHARS: "this key is longer than 1024 characters, or its `:` is missing",
  MISSING_CHAR: "a bracket, quote, comma, space or `:` is missing here",
  MULTILINE_IMPLICIT_KEY: "a key must end on its line: is a `:` missing, or a value not in quotes?",
  MULTIPLE_ANCHORS: "more than one anchor stands here",
  MULTIPLE_DOCS: "a second document starts here",
  MULTIPLE_TAGS: "more than one tag stands here",
  NON_STRING_KEY: "a key must be text",
  RESOURCE_EXHAUSTION: "this is nested too deeply",
  TAB_AS_INDENT: "a tab is used to indent: YAML wants spaces",
  TAG_RESOLVE_FAILED: "this tag is not known",
  UNEXPECTED_TOKEN: "this is not expected here: is a bracket, quote or comma missing or left over?",
};

export function yamlError(code: ErrorCode): string {
  return MEANING[code];
}
