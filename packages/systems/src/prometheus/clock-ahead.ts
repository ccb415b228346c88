import type { Answer } from "../answer.ts";

/** How far the clocks of two machines may differ. */
const MOST_AHEAD_SECONDS = 60;

/**
 * Silence where this machine's clock is ahead of the one who answers: what it is asked about has not happened there, and would
 * pass for a time without data. `asked`: when the question was sent, by this machine's clock, in milliseconds since 1970.
 */
export function clockAhead(asked: number, headers: Headers): Answer<never> | null {
  // Servers tell their time with each answer: https://www.rfc-editor.org/rfc/rfc9110#name-date
  const ahead = Math.round((asked - Date.parse(headers.get("date") ?? "")) / 1000);
  if (Number.isNaN(ahead) || ahead <= MOST_AHEAD_SECONDS) return null;
  return {
    known: false,
    code: "prometheus.clocks-differ",
    says: `this machine's clock is ${ahead} s ahead of the metrics system's`,
    next: "set the clock that is wrong: what has not happened yet cannot be asked for",
  };
}
