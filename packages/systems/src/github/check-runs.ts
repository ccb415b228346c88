import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

/** A check run that is finished. */
export type FinishedCheck = {
  readonly name: string;
  readonly headSha: string;
  /** Ours, to know it again. */
  readonly externalId: string;
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  /** Markdown, safe as they stand, each of at most 65,535 characters. */
  readonly summary: string;
  readonly text: string;
};

const CheckSchema = z.object({
  id: z.number().int(),
  html_url: z.string().nullable(),
  external_id: z.string().nullable(),
});
const ListSchema = z.object({ check_runs: z.array(CheckSchema) });

/**
 * Writes a check run, or makes the one with its `externalId` say this: a second run of the same writes nothing twice. Its page.
 * @see https://docs.github.com/rest/checks/runs
 */
export async function writeCheckRun(
  gitHub: GitHub,
  { owner, name: repo }: RepositoryName,
  check: FinishedCheck,
  signal?: AbortSignal,
): Promise<Answer<string>> {
  const { name, headSha, externalId, conclusion, title, summary, text } = check;
  const about = { subject: `check run \`${name}\``, needs: "checks: write" } as const;
  const listed = await gitHub.ask(
    {
      route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      parameters: { owner, repo, ref: headSha, check_name: name, filter: "all", per_page: 100 },
      schema: ListSchema,
      ...about,
    },
    signal,
  );
  if (!listed.known) return listed;
  const standing = listed.value.check_runs.find((one) => one.external_id === externalId);
  const output = { title, summary, text };
  const body = { owner, repo, name, external_id: externalId, status: "completed", conclusion, output };
  const written = await gitHub.ask(
    standing === undefined
      ? {
          route: "POST /repos/{owner}/{repo}/check-runs",
          parameters: { ...body, head_sha: headSha },
          schema: CheckSchema,
          ...about,
        }
      : {
          route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
          parameters: { ...body, check_run_id: standing.id },
          schema: CheckSchema,
          ...about,
        },
    signal,
  );
  return written.known ? known(written.value.html_url ?? "") : written;
}
