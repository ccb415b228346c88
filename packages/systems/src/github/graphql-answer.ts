import * as z from "zod";
import { known } from "../answer.ts";
import type { Permission } from "./permission.ts";
import { type GitHubSilence, rateLimited, shortened, unexpected } from "./silence.ts";

const EnvelopeSchema = z.object({ data: z.unknown().optional(), errors: z.unknown().optional() });

const ErrorsSchema = z
  .array(
    z.object({
      type: z.string().optional().catch(undefined),
      path: z
        .array(z.union([z.string(), z.number()]))
        .optional()
        .catch(undefined),
      message: z.string().catch("no message"),
    }),
  )
  .nonempty();
type GraphQLError = z.infer<typeof ErrorsSchema>[number];

/** The data of a GraphQL answer; any error in it makes all of it silence: what is null for an error looks like what is not there. */
export function dataOf(
  body: unknown,
  subject: string,
  needs: Permission,
): { readonly known: true; readonly value: unknown } | GitHubSilence {
  const envelope = EnvelopeSchema.safeParse(body);
  if (!envelope.success) return unexpected(subject, envelope.error);
  const { data, errors } = envelope.data;
  if (errors === undefined || errors === null || (Array.isArray(errors) && errors.length === 0)) return known(data);
  const read = ErrorsSchema.safeParse(errors);
  return read.success ? silenceOfErrors(read.data, subject, needs) : unexpected(subject, read.error);
}

function silenceOfErrors(errors: readonly GraphQLError[], subject: string, needs: Permission): GitHubSilence {
  const limit = errors.find(({ type }) => type === "RATE_LIMITED");
  if (limit !== undefined) return rateLimited(subject, 200, errors);
  const [first] = errors;
  const where = first?.path === undefined ? "" : ` at \`${shortened(first.path.join("."))}\``;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : "";
  const said = `\`${shortened(first?.type ?? "an error")}\`${where}: ${shortened(first?.message ?? "")}${more}`;
  const silence = { known: false, status: 200, cause: errors } as const;
  const permission = `give the token \`${needs}\` (\`permissions:\` of the job)`;
  switch (first?.type ?? "") {
    case "FORBIDDEN":
    case "INSUFFICIENT_SCOPES":
      return {
        ...silence,
        code: "github.forbidden",
        says: `the token may not ask about ${subject} (${said})`,
        next: permission,
      };
    case "NOT_FOUND":
      return {
        ...silence,
        code: "github.not-found",
        says: `GitHub shows not all of ${subject} (${said}): it is not there, or the token may not see it`,
        next: `look at the name, and ${permission}`,
      };
    default:
      return {
        ...silence,
        code: "github.partial-answer",
        says: `GitHub did not answer all that was asked about ${subject} (${said})`,
        next: "run it again; if it stays, look at GitHub's status page",
      };
  }
}
