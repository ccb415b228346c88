import { SignalboxError } from "@signalbox/policy/error";
import { isNotSignedIn } from "./not-signed-in.ts";
import { printable, type Terminal } from "./terminal.ts";

/** Says what went wrong and what to do; the exit code is 1, or 4 where nobody is signed in. A stack only where `SIGNALBOX_DEBUG` is set. */
export async function failure(error: unknown, terminal: Terminal): Promise<1 | 4> {
  if (error instanceof SignalboxError) {
    terminal.talk(`error: ${printable(error.message)}\n`);
    if (error.code === "policy.unreadable") await tellFindings(error, terminal);
    terminal.talk(`to do: ${printable(error.next)}\n`);
  } else {
    const says = error instanceof Error ? error.message : String(error);
    terminal.talk(
      `error: ${printable(says)}\nto do: this is a mistake of Signalbox's own; run again with SIGNALBOX_DEBUG=1 and report what it prints\n`,
    );
  }
  if (process.env["SIGNALBOX_DEBUG"] !== undefined && error instanceof Error) terminal.talk(`${error.stack ?? ""}\n`);
  return isNotSignedIn(error) ? 4 : 1;
}

async function tellFindings(error: SignalboxError, terminal: Terminal): Promise<void> {
  const [{ UnreadablePolicy }, { findingText }] = await Promise.all([
    import("@signalbox/moves/unreadable-policy"),
    import("./commands/lint.ts"),
  ]);
  if (error instanceof UnreadablePolicy)
    for (const finding of error.findings) terminal.talk(`  ${findingText(finding)}\n`);
}
