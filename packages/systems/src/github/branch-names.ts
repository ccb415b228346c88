import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

const HEADS = "refs/heads/";
const ReferenceSchema = z.object({ ref: z.string() });

/**
 * Every branch whose name begins so; with nothing, all branches.
 * @see https://docs.github.com/rest/git/refs#list-matching-references
 */
export async function branchesBeginningWith(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  beginning: string,
  signal?: AbortSignal,
): Promise<Answer<readonly string[]>> {
  const answer = await gitHub.askAll(
    {
      route: "GET /repos/{owner}/{repo}/git/matching-refs/{ref}",
      parameters: { owner, repo: name, ref: beginning === "" ? "heads" : `heads/${beginning}` },
      subject: beginning === "" ? "list of branches" : `list of branches \`${beginning}…\``,
      needs: "contents: read",
      schema: ReferenceSchema,
    },
    signal,
  );
  if (!answer.known) return answer;
  const names = answer.value.flatMap(({ ref }) => (ref.startsWith(HEADS) ? [ref.slice(HEADS.length)] : []));
  return known(names.filter((branch) => branch.startsWith(beginning)));
}
