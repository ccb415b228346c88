import type { TestRepository } from "@signalbox/history/test-repository";
import * as z from "zod";
import type { EmbeddedGitHub } from "./embedded-github.ts";

const MadeSchema = z.object({ sha: z.string() });

/** Puts a commit of a real repository, and what it holds, onto an embedded GitHub under the same hashes. Its parents must be there. */
export async function uploadCommit(github: EmbeddedGitHub, repository: TestRepository, commit: string): Promise<void> {
  const git = `/repos/${github.owner}/${github.name}/git`;
  const make = async (kind: string, body: unknown): Promise<string> =>
    MadeSchema.parse(await github.request("POST", `${git}/${kind}`, body)).sha;
  const entries = [];
  for (const line of repository.git("ls-tree", "-r", commit).split("\n")) {
    const [, mode, object = "", path] = /^(\d+) blob (\w+)\t(.*)$/.exec(line) ?? [];
    const content = repository.git("cat-file", "blob", object);
    const whole = repository.git("cat-file", "-s", object) === String(content.length) ? content : `${content}\n`;
    entries.push({ path, mode, type: "blob", sha: await make("blobs", { content: whole, encoding: "utf-8" }) });
  }
  const show = (format: string): string => repository.git("show", "--no-patch", `--format=${format}`, commit);
  const by = { name: show("%an"), email: show("%ae"), date: show("%aI") };
  const parents = show("%P")
    .split(" ")
    .filter((parent) => parent !== "");
  const tree = await make("trees", { tree: entries });
  const made = await make("commits", { message: show("%B"), tree, parents, author: by, committer: by });
  if (made !== commit)
    throw new Error(`the commit became ${made}, not ${commit}: its message must end with one line feed`);
}
