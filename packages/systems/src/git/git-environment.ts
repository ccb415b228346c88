import { devNull } from "node:os";

// Variables that would point git at another repository, or change which objects and paths it sees. A hook's or a worktree's
// environment carries them (`git rev-parse --local-env-vars`).
const REDIRECTING =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|INDEX_VERSION|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|EXTERNAL_DIFF|DIFF_OPTS|INTERNAL_.*|(GLOB|NOGLOB|ICASE)_PATHSPECS|ATTR_SOURCE|TRACE.*|CURL_VERBOSE|REFLOG_ACTION|DEFAULT_HASH)$/;

/** The environment git runs in: the caller's, without what would make the same question give another answer. */
export function gitEnvironment(base: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(base)) {
    if (value !== undefined && !REDIRECTING.test(name)) kept[name] = value;
  }
  return {
    ...kept,
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_PAGER: "cat",
    GIT_EDITOR: ":",
    GIT_ADVICE: "0",
    // A replace ref or a graft shows a history that other clones do not have.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: devNull,
    // A path is a name, never a pattern.
    GIT_LITERAL_PATHSPECS: "1",
  };
}

/** Settings that go before every command, so that no configuration of the user or the repository changes what we read or write. */
export const SETTINGS: readonly string[] = [
  "advice.graftFileDeprecated=false",
  "core.quotePath=false",
  "core.fsmonitor=false",
  "core.commentChar=#",
  `core.hooksPath=${devNull}`,
  "color.ui=false",
  "i18n.logOutputEncoding=UTF-8",
  "i18n.commitEncoding=UTF-8",
  "log.showSignature=false",
  "log.showRoot=true",
  "log.follow=false",
  "log.decorate=false",
  "log.diffMerges=off",
  "diff.algorithm=default",
  `diff.orderFile=${devNull}`,
  "diff.renames=false",
  "diff.relative=false",
  "diff.ignoreSubmodules=none",
  "diff.noprefix=false",
  "format.pretty=medium",
  "tag.gpgSign=false",
  "tag.forceSignAnnotated=false",
  "commit.gpgSign=false",
  "push.gpgSign=false",
  "push.followTags=false",
  "push.recurseSubmodules=no",
  "fetch.recurseSubmodules=no",
  "fetch.prune=false",
  "fetch.pruneTags=false",
  "submodule.recurse=false",
  "gc.auto=0",
  "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
