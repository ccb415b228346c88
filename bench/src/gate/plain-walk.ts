import type { GitHub } from "@signalbox/systems/github/client";
import * as z from "zod";

const PullSchema = z.object({ number: z.number() });
const anything = z.unknown();
const repository = { owner: "acme", repo: "shop" };

/**
 * What a gate asks that walks the release by REST alone, one question a thing: the pull requests of each commit; of each pull request
 * itself, its reviews, commits and files; the checks of the candidate.
 */
export async function plainWalk(gitHub: GitHub, commits: readonly string[], candidate: string): Promise<void> {
  const numbers = new Set<number>();
  for (const commit_sha of commits) {
    const pulls = await gitHub.askAll({
      route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
      parameters: { ...repository, commit_sha },
      subject: "pull requests of a commit",
      needs: "pull-requests: read",
      schema: PullSchema,
    });
    if (!pulls.known) throw new Error(pulls.says);
    for (const { number } of pulls.value) numbers.add(number);
  }
  for (const pull_number of numbers) {
    for (const part of ["", "/reviews", "/commits", "/files"]) {
      const question = {
        route: `GET /repos/{owner}/{repo}/pulls/{pull_number}${part}`,
        parameters: { ...repository, pull_number },
        subject: "a pull request",
        needs: "pull-requests: read",
        schema: anything,
      } as const;
      const answer = part === "" ? await gitHub.ask(question) : await gitHub.askAll(question);
      if (!answer.known) throw new Error(answer.says);
    }
  }
  const checks = await gitHub.ask({
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    parameters: { ...repository, ref: candidate, per_page: 100 },
    subject: "checks",
    needs: "checks: read",
    schema: anything,
  });
  if (!checks.known) throw new Error(checks.says);
}
