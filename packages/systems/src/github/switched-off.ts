import type { GitHubAnswer } from "./client.ts";

/** An answer of a feature that a repository may lack: where GitHub refuses it, or shows nothing of it, `next` is what to do. */
export function orSwitchedOff<T>(answer: GitHubAnswer<T>, next: string): GitHubAnswer<T> {
  return answer.known || (answer.status !== 403 && answer.status !== 404) || answer.code === "github.rate-limited"
    ? answer
    : { ...answer, next };
}
