import type { GitHubAnswer } from "./client.ts";

/**
 * An answer that takes administration to get. A workflow's own token cannot have that permission, whatever `permissions:` says: what
 * is to be done where it lacks names the tokens that can.
 */
export function administrationNeeded<T>(level: "read" | "write", answer: GitHubAnswer<T>): GitHubAnswer<T> {
  if (answer.known || (answer.status !== 403 && answer.status !== 404)) return answer;
  const next = `use a token of a GitHub App, or of an administrator, with \`administration: ${level}\`: a workflow's own token cannot have it`;
  return { ...answer, next };
}
