import type { Header } from "@signalbox/policy/changes/commit";
import { headerAt } from "./header.ts";

const REVERT = 'Revert "';
const REAPPLY = 'Reapply "';

/** The header inside git's `Reapply "…"`, or inside as many `Revert "…"` as undo each other; GitHub may have put a number behind each. */
export function reappliedHeader(line: string): Header | null {
  let start = 0;
  let end = line.length;
  let reverted = false;
  for (let opens = opening(line, start); opens !== null; opens = opening(line, start)) {
    end = line.lastIndexOf('"', end - 1);
    if (end < start + opens.length) return null;
    reverted = reverted !== (opens === REVERT);
    start += opens.length;
  }
  return start === 0 || reverted ? null : headerAt(line, start, end);
}

function opening(line: string, at: number): typeof REVERT | typeof REAPPLY | null {
  if (line.startsWith(REVERT, at)) return REVERT;
  return line.startsWith(REAPPLY, at) ? REAPPLY : null;
}
