import { POLICY_FILE } from "@signalbox/moves/governing-policy";
import type { Git } from "@signalbox/systems/git/git";
import { basename } from "node:path";
import { CODE_OWNERS_FILES, readCodeOwners } from "./code-owners.ts";
import { lastPartOf } from "./documents.ts";
import type { InitFacts } from "./facts.ts";
import { isManifest, readManifests } from "./manifests.ts";
import { datedTags, newestFinalsOn, branchNames, defaultBranchOf } from "./refs.ts";
import { isToolFile, readReleaseTools } from "./release-tools.ts";
import { textsOf, treeFiles } from "./tree-texts.ts";
import { isWorkflow, readWorkflows } from "./workflows.ts";

/** What the newest commit of a clone and its refs show. Of a repository without a commit, its name alone. */
export async function gatherInitFacts(git: Git, top: string): Promise<InitFacts> {
  const [head, shallow, repository, tags, branches, defaultBranch] = await Promise.all([
    git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], { allow: [1] }),
    git.run(["rev-parse", "--is-shallow-repository"]),
    repositoryName(git, top),
    datedTags(git),
    branchNames(git),
    defaultBranchOf(git),
  ]);
  const files = head.code === 0 ? await treeFiles(git, head.stdout.trim()) : [];
  const [texts, newestFinalsOnDefault] = await Promise.all([
    textsOf(
      git,
      files.filter(({ path }) => isRead(path)),
    ),
    branches.length > 1 ? newestFinalsOn(git, defaultBranch?.ref ?? null, tags) : null,
  ]);
  return {
    repository,
    shallow: shallow.stdout.trim() === "true",
    tags,
    branches,
    defaultBranch: defaultBranch?.name ?? null,
    newestFinalsOnDefault,
    paths: files.map(({ path }) => path),
    manifests: readManifests(texts),
    tools: readReleaseTools(texts),
    workflows: readWorkflows(texts),
    owners: readCodeOwners(texts, POLICY_FILE),
  };
}

function isRead(path: string): boolean {
  if (/(?:^|\/)(?:node_modules|vendor|testdata|fixtures|__fixtures__)\//.test(path)) return false;
  return isManifest(path) || isToolFile(path) || isWorkflow(path) || CODE_OWNERS_FILES.includes(path);
}

/** As the remote calls it, since people name their folders as they like. */
async function repositoryName(git: Git, top: string): Promise<string> {
  const { code, stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [1] });
  const address =
    code === 0
      ? stdout
          .trim()
          .replace(/\/+$/, "")
          .replace(/\.git$/, "")
      : "";
  return lastPartOf(address.replace(/^.*:/, "")) || basename(top).replace(/\.git$/, "");
}
