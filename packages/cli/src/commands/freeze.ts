import { policyOfClone } from "@signalbox/moves/governing-policy";
import { liftFreeze, readFreezes, setFreeze } from "@signalbox/moves/records/freezes";
import { REMOTE } from "@signalbox/moves/version-bump/sources-of-checkout";
import { SignalboxError } from "@signalbox/policy/error";
import type { HandFreeze } from "@signalbox/policy/schedule/schedule-facts";
import { insistOnEnvironment } from "@signalbox/policy/where/insist-on-environment";
import type { Git } from "@signalbox/systems/git/git";
import { openGit } from "@signalbox/systems/git/open-git";
import { lengthOf } from "../option-values.ts";
import { jsonOf } from "../show/json.ts";
import { printableLine, type Terminal } from "../terminal.ts";

export type FreezeOptions = {
  readonly reason?: string;
  readonly for?: string;
  readonly lift?: boolean;
  readonly json?: boolean;
};

/** A freeze that somebody forgot for longer than this was not meant to have an end. */
const LONGEST_SECONDS = 366 * 24 * 3600;
const LENGTH = {
  option: "--for",
  kind: "length of time up to a year",
  code: "freeze.bad-length",
  next: "write it as `2h` or `1d12h`, or leave it out for a freeze until it is lifted",
};
const LONGEST_REASON = 500;

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
  const tell = (document: object, text: string): void =>
    terminal.out(options.json === true ? `${jsonOf({ signalbox: "freeze/1", ...document })}\n` : text);
  if (environment === undefined) {
    insistOnNoSetting(options);
    const freezes = await readFreezes(records);
    tell({ freezes }, listed(freezes));
    return 0;
  }
  // A misspelt environment would be frozen for nobody.
  insistOnEnvironment(loaded.policy, environment, "freeze");
  const by = await whoIs(git);
  if (options.lift === true) {
    const lifted = await liftFreeze(records, environment, by);
    tell({ environment, lifted }, `${environment}: ${lifted ? "the freeze is lifted" : "there was no freeze"}\n`);
    return 0;
  }
  const reason = reasonOf(options);
  const since = now.toISOString();
  const until =
    options.for === undefined
      ? null
      : new Date(now.getTime() + lengthOf(options.for, LONGEST_SECONDS, LENGTH) * 1000).toISOString();
  const set = { environment, by, reason, since, until };
  await setFreeze(records, set);
  const end = until === null ? `\`signalbox freeze ${environment} --lift\`` : until;
  tell({ environment, set }, `${environment}: no release goes there until ${end}\n`);
  return 0;
}

function listed(freezes: readonly HandFreeze[]): string {
  if (freezes.length === 0) return "no environment is frozen by hand\n";
  const line = ({ environment, by, reason, since, until }: HandFreeze): string =>
    `${environment}  since ${since}${until === null ? "" : ` until ${until}`}, by ${by}: ${reason}`;
  return freezes.map((one) => `${printableLine(line(one))}\n`).join("");
}

function insistOnNoSetting({ reason, lift, for: length }: FreezeOptions): void {
  if (reason === undefined && lift !== true && length === undefined) return;
  throw new SignalboxError("freeze.which-environment", "no environment is named", {
    next: "name one, such as `signalbox freeze production --reason …`",
  });
}

function reasonOf({ reason = "" }: FreezeOptions): string {
  const said = printableLine(reason).slice(0, LONGEST_REASON).toWellFormed();
  if (said !== "") return said;
  throw new SignalboxError("freeze.no-reason", "a freeze needs a reason: whoever is held wants to know it", {
    next: "say it with `--reason`",
  });
}

// A name of git's configuration proves nothing: who pushed it, the host knows.
async function whoIs(git: Git): Promise<string> {
  const { stdout } = await git.run(["config", "user.name"], { allow: [1] });
  const name = printableLine(stdout).slice(0, 100).toWellFormed();
  return name === "" ? "somebody without a name in git" : name;
}
