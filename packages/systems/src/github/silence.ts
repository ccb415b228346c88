import * as z from "zod";
import type { Silence } from "../answer.ts";
import type { Permission } from "./permission.ts";

/** What octokit's errors tell. Everything in them may come from outside. */
const FailureSchema = z.object({
  status: z.number(),
  message: z.string(),
  response: z
    .object({ headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()) })
    .optional()
    .catch(undefined),
});

export type GitHubSilence = Silence & {
  /** The HTTP status GitHub answered with, or null where it did not answer. */
  readonly status: number | null;
};

/** Why GitHub could not be asked, in the user's words. `subject` is what was asked about. */
export function silenceOf(error: unknown, subject: string, needs: Permission): GitHubSilence {
  const failure = FailureSchema.safeParse(error);
  if (!failure.success) return unreachable(subject, null, shortened(String(error)), error);
  const { status, message, response } = failure.data;
  if (response === undefined) return unreachable(subject, null, shortened(message), error);
  const silence = { known: false, status, cause: error } as const;
  const permission = `give the token \`${needs}\` (\`permissions:\` of the job)`;
  if (isRateLimit(status, message, response.headers)) return rateLimited(subject, status, error);
  if (status === 401) {
    return {
      ...silence,
      code: "github.token-refused",
      says: "GitHub does not accept the token",
      next: "pass a token that is valid and not expired as the input `token`",
    };
  }
  if (status === 403) {
    return {
      ...silence,
      code: "github.forbidden",
      says: `the token may not ask about ${subject}: ${shortened(message)}`,
      next: permission,
    };
  }
  if (status === 404) {
    return {
      ...silence,
      code: "github.not-found",
      says: `GitHub shows no ${subject}: it is not there, or the token may not see it`,
      next: `look at the name, and ${permission}`,
    };
  }
  if (status >= 500) return unreachable(subject, status, shortened(message), error);
  return {
    ...silence,
    code: "github.refused",
    says: `GitHub refused what was asked about ${subject} (${status}): ${shortened(message)}`,
    next: "look at what GitHub says, and run it again",
  };
}

/** GitHub answered, but not in the shape that it documents. */
export function unexpected(subject: string, error: z.ZodError): GitHubSilence {
  const where = error.issues[0]?.path.join(".") ?? "";
  return {
    known: false,
    status: 200,
    code: "github.unexpected-answer",
    says: `GitHub's answer about ${subject} is not as documented (at \`${where}\`)`,
    next: "check the API address, and whether a proxy stands between",
    cause: error,
  };
}

export function rateLimited(subject: string, status: number, cause: unknown): GitHubSilence {
  return {
    known: false,
    status,
    code: "github.rate-limited",
    says: `GitHub's rate limit is used up; it did not answer about ${subject}`,
    next: "run it again later, or use a token with a higher limit",
    cause,
  };
}

function unreachable(subject: string, status: number | null, detail: string, cause: unknown): GitHubSilence {
  return {
    known: false,
    status,
    code: "github.unreachable",
    says: `GitHub could not be asked about ${subject}: ${detail}`,
    next: "run it again; if it stays, look at GitHub's status page and the network",
    cause,
  };
}

function isRateLimit(status: number, message: string, headers: Readonly<Record<string, unknown>>): boolean {
  if (status !== 403 && status !== 429) return false;
  return status === 429 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(message);
}

/** The first line of what a server said: whole answers of proxies can be pages of HTML. */
export function shortened(message: string): string {
  const line = message.trim().split(/[\r\n]/, 1)[0] ?? "";
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
