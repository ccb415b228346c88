import { SignalboxError } from "@signalbox/policy/error";
import * as z from "zod";

const Text = z.string().min(1);
// What the runner sets to nothing where it does not apply, such as the base of a push.
const MaybeText = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text === "" ? null : text));
const Count = z
  .string()
  .regex(/^\d{1,15}$/, "a number")
  .transform(Number);
const WebAddress = z.url({ protocol: /^https?$/ });

const ContextSchema = z
  .object({
    GITHUB_REPOSITORY: z.string().regex(/^(?!\.{1,2}\/)[A-Za-z0-9._-]+\/(?!\.{1,2}$)[A-Za-z0-9._-]+$/, "`owner/name`"),
    GITHUB_SHA: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, "a commit's full hash"),
    GITHUB_REF: MaybeText,
    GITHUB_REF_NAME: MaybeText,
    GITHUB_BASE_REF: MaybeText,
    GITHUB_EVENT_NAME: Text,
    GITHUB_EVENT_PATH: MaybeText,
    GITHUB_ACTOR: Text,
    GITHUB_ACTOR_ID: Count.nullable().optional().catch(null),
    GITHUB_RUN_ID: Count,
    GITHUB_RUN_ATTEMPT: Count,
    GITHUB_WORKFLOW_REF: MaybeText,
    GITHUB_ACTION_REPOSITORY: MaybeText,
    GITHUB_ACTION_REF: MaybeText,
    GITHUB_SERVER_URL: WebAddress,
    GITHUB_API_URL: WebAddress,
    GITHUB_WORKSPACE: Text,
    RUNNER_TEMP: Text,
  })
  .transform((env) => {
    const [owner = "", name = ""] = env.GITHUB_REPOSITORY.split("/");
    return {
      repository: { owner, name },
      /** The commit that started the run. */
      sha: env.GITHUB_SHA,
      /** The full ref, such as `refs/heads/main`; null where the event has none. */
      ref: env.GITHUB_REF,
      refName: env.GITHUB_REF_NAME,
      /** The target branch of a pull request. */
      baseRef: env.GITHUB_BASE_REF,
      eventName: env.GITHUB_EVENT_NAME,
      /** The file that holds the event's payload. */
      eventPath: env.GITHUB_EVENT_PATH,
      actor: env.GITHUB_ACTOR,
      /** The number of the actor's account; null where the runner does not tell it. */
      actorId: env.GITHUB_ACTOR_ID ?? null,
      runId: env.GITHUB_RUN_ID,
      runAttempt: env.GITHUB_RUN_ATTEMPT,
      /** The workflow that was started, `owner/name/.github/workflows/release.yml@refs/heads/main`: of several that call each other, the first. */
      workflowRef: env.GITHUB_WORKFLOW_REF,
      /** Where the action that runs is kept, `owner/name`, and at which ref; null for one of the workflow's own repository. */
      actionRepository: env.GITHUB_ACTION_REPOSITORY,
      actionRef: env.GITHUB_ACTION_REF,
      serverUrl: env.GITHUB_SERVER_URL,
      apiUrl: env.GITHUB_API_URL,
      workspace: env.GITHUB_WORKSPACE,
      temporary: env.RUNNER_TEMP,
    };
  })
  .readonly();

/** What the runner tells of the run; refs and names in it are whatever people chose. */
export type GitHubContext = z.infer<typeof ContextSchema>;

/** Reads it once. Throws `SignalboxError` `context.invalid`, which names each variable that is missing or malformed. */
export function readGitHubContext(env: Readonly<Record<string, string | undefined>>): GitHubContext {
  const read = ContextSchema.safeParse(env);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `\`${issue.path.join(".")}\` (${issue.message})`);
  throw new SignalboxError("context.invalid", `the runner does not tell ${wrong.join(", ")}`, {
    next: "run it as a step of a workflow, or set these variables as a runner does",
  });
}
