import { replay } from "@signalbox/moves/replay";
import { jsonOf } from "../show/json.ts";
import { exitCodeOf } from "../exit-code.ts";
import { gateReasonLines, reasonLines } from "../show/reason-lines.ts";
import type { Terminal } from "../terminal.ts";
import { textOfFile } from "../text-of-file.ts";

/** `signalbox replay FILE`: decides a recorded move again, and says whether it comes out the same. */
export async function replayCommand(file: string, json: boolean, terminal: Terminal): Promise<number> {
  const text = await textOfFile(file, {
    what: `record \`${file}\``,
    code: "replay.no-record",
    next: "name a file that an action or a command wrote as its record",
  });
  const { record, decision, same } = replay(file, text);
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
