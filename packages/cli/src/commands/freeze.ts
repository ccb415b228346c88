import { policyOfClone } from "@signalbox/moves/governing-policy";
import { liftFreeze, readFreezes, setFreeze } from "@signalbox/moves/records/freezes";
import { REMOTE } from "@signalbox/moves/version-bump/sources-of-checkout";
import { SignalboxError } from "@signalbox/policy/error";
import { secondsOf } from "@signalbox/policy/schema/duration";
import { EnvironmentName } from "@signalbox/policy/schema/names";
import { openGit } from "@signalbox/systems/git/open-git";
import { jsonOf } from "../show/json.ts";
import { printable, type Terminal } from "../terminal.ts";

export type FreezeOptions = {
  readonly reason?: string;
  readonly for?: string;
  readonly lift?: boolean;
  readonly json?: boolean;
};

/** `signalbox freeze`: stops every release to an environment, with a reason, until it is lifted or its time is over; without an environment, lists those that stand. */
export async function freeze(
  directory: string,
  environment: string | undefined,
  options: FreezeOptions,
  terminal: Terminal,
  now: Date = new Date(),
): Promise<number> {
  const git = openGit(directory);
  const { loaded } = await policyOfClone(git);
  const records = { git, remote: REMOTE, branch: loaded.policy.records.branch };
  if (environment === undefined) {
    const freezes = await readFreezes(records);
    const lines = freezes.map(
      ({ environment: name, by, reason, since, until }) =>
        `${name}  since ${since}${until === null ? "" : ` until ${until}`}  by ${by}: ${reason}\n`,
    );
    terminal.out(
      options.json === true
        ? `${jsonOf({ signalbox: "freeze/1", freezes })}\n`
        : lines.length === 0
          ? "no environment is frozen by hand\n"
          : printable(lines.join("")),
    );
    return 0;
  }
  if (!EnvironmentName.safeParse(environment).success) {
    throw new SignalboxError("freeze.bad-environment", `\`${environment.slice(0, 100)}\` is no environment's name`, {
      next: "name one of the policy, such as `production`",
    });
  }
  const by = await whoIs(git);
  if (options.lift === true) {
    const lifted = await liftFreeze(records, environment, by);
    terminal.out(lifted ? `${environment}: the freeze is lifted\n` : `${environment}: there was no freeze\n`);
    return 0;
  }
  const reason = options.reason?.trim() ?? "";
  if (reason === "") {
    throw new SignalboxError("freeze.no-reason", "a freeze needs a reason: whoever is held wants to know it", {
      next: "say it with `--reason`",
    });
  }
  const until = options.for === undefined ? null : new Date(now.getTime() + lengthOf(options.for) * 1000).toISOString();
  await setFreeze(records, {
    environment,
    by,
    reason: printable(reason).slice(0, 500),
    since: now.toISOString(),
    until,
  });
  terminal.out(
    `${environment}: no release goes there${until === null ? " until `signalbox freeze --lift`" : ` until ${until}`}\n`,
  );
  return 0;
}

function lengthOf(text: string): number {
  const seconds = /^(?:\d{1,4}[dhms])+$/.test(text) ? secondsOf(text) : 0;
  if (seconds > 0) return seconds;
  throw new SignalboxError("freeze.bad-length", `\`${text.slice(0, 100)}\` is no length of time`, {
    next: "write it as `2h` or `1d12h`",
  });
}

// A name of git's configuration proves nothing: who pushed it, the host knows.
async function whoIs(git: ReturnType<typeof openGit>): Promise<string> {
  const { stdout } = await git.run(["config", "user.name"], { allow: [1] });
  return stdout.trim() === "" ? "somebody without a name in git" : stdout.trim().slice(0, 100);
}
