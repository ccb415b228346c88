import { SignalboxError } from "@signalbox/policy/error";

const STDERR_LIMIT = 2000;

/** What git said went wrong, as an error that says what to do. `command` is the subcommand alone: arguments may hold what others wrote. */
export function gitFailed(command: string, code: number, stderr: string, directory: string): SignalboxError {
  const said = presentable(stderr);
  if (/not a git repository|does not exist!|cannot change to/i.test(said)) return notARepository(directory);
  if (/dubious ownership|unsafe repository/i.test(said)) {
    return new SignalboxError(
      "git.not-trusted",
      `git does not trust the repository in \`${directory}\`, because another user owns it`,
      {
        next: `run \`git config --global --add safe.directory '${directory}'\`, or check out as the user that runs this`,
      },
    );
  }
  if (
    /could not read (Username|Password)|Authentication failed|terminal prompts disabled|Permission denied \(publickey/i.test(
      said,
    )
  ) {
    return new SignalboxError("git.failed", `\`git ${command}\` was not let in by the remote: ${said}`, {
      next: "give the checkout a token or key that may do this",
    });
  }
  return new SignalboxError(
    "git.failed",
    `\`git ${command}\` failed with exit code ${code}${said === "" ? "" : `: ${said}`}`,
    {
      next: "run the same command in the clone to see more",
    },
  );
}

export function notARepository(directory: string): SignalboxError {
  return new SignalboxError("git.not-a-repository", `there is no git repository in \`${directory}\``, {
    next: "check the repository out first, or name its folder",
  });
}

/** Text of git's, safe to show: no credentials of a URL, no control characters, not too long. */
export function presentable(text: string): string {
  const shown = text
    .replaceAll(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/]{1,2000}@/gi, "$1***@")
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "")
    .trim();
  return shown.length <= STDERR_LIMIT ? shown : `${shown.slice(0, STDERR_LIMIT)} …`;
}
