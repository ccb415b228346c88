import { replay } from "@signalbox/moves/replay";
import { SignalboxError } from "@signalbox/policy/error";
import { readFile } from "node:fs/promises";
import { jsonOf } from "../show/json.ts";
import { exitCodeOf } from "../exit-code.ts";
import { gateReasonLines, reasonLines } from "../show/reason-lines.ts";
import type { Terminal } from "../terminal.ts";

/** `signalbox replay FILE`: decides a recorded move again, and says whether it comes out the same. */
export async function replayCommand(file: string, json: boolean, terminal: Terminal): Promise<number> {
  const { record, decision, same } = replay(file, await textOf(file));
  if (json) terminal.out(`${jsonOf({ signalbox: "replay/1", same, recorded: record.decision, decided: decision })}\n`);
  else {
    const lines = [
      `${record.move} of ${record.at}, policy ${record.policy.digest.slice(0, 12)}`,
      ...decision.reasons.flatMap(record.move === "checklist-gate" ? gateReasonLines : reasonLines),
    ];
    lines.push(
      same ? `${decision.verdict}: decided again, and just as recorded` : `${decision.verdict}: NOT as recorded`,
    );
    terminal.out(`${lines.join("\n")}\n`);
  }
  return same ? exitCodeOf(decision.verdict) : 1;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new SignalboxError("replay.no-record", `the record \`${file}\` cannot be read`, {
      next: "name a file that an action or a command wrote as its record",
      cause,
    });
  }
}
