import { rmSync } from "node:fs";
import { join } from "node:path";
import { gitStore, runGit } from "../state/git-store.ts";
import { nextNumber, timeOf } from "../state/github-state.ts";
import { signatureOf } from "../state/a-github.ts";
import { gitCommitJson, refJson, tagJson } from "./git-json.ts";
import { type Answered, notFound, ofRepository, one, refused, type RepositoryAsked, type Route } from "./route.ts";
import {
  CommitWrittenSchema,
  RefMovedSchema,
  RefWrittenSchema,
  TagWrittenSchema,
  TreeWrittenSchema,
} from "./written.ts";

export const GIT_WRITE_ROUTES: readonly Route[] = [
  ofRepository("POST", "/git/trees", "contents: write", writeTree),
  ofRepository("POST", "/git/commits", "contents: write", (asked) => {
    const { state, repository } = asked;
    const { message, tree, parents } = CommitWrittenSchema.parse(asked.body);
    const by = `${signatureOf(state, state.token.login)} ${Math.floor(Date.parse(timeOf(state)) / 1000)} +0000`;
    const headers = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${by}`, `committer ${by}`];
    const sha = writeObject(repository.git, "commit", `${headers.join("\n")}\n\n${message}\n`);
    // One without an author of the caller's is signed: docs.github.com, "Signature verification for bots".
    repository.signatures[sha] = { isValid: true, signer: "web-flow", wasSignedByGitHub: true };
    const commit = gitStore(repository.git).commit(sha);
    return commit === null ? refused(422, "Tree SHA does not exist") : one(gitCommitJson(repository, commit), 201);
  }),
  ofRepository("POST", "/git/tags", "contents: write", (asked) => {
    const { tag, message, object, type, tagger } = TagWrittenSchema.parse(asked.body);
    const at = Math.floor(Date.parse(tagger?.date ?? timeOf(asked.state)) / 1000);
    const by =
      tagger === undefined ? signatureOf(asked.state, asked.state.token.login) : `${tagger.name} <${tagger.email}>`;
    const text = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${by} ${at} +0000\n\n${message}\n`;
    return one(tagJson(asked.repository, writeObject(asked.repository.git, "tag", text)), 201);
  }),
  ofRepository("POST", "/git/refs", "contents: write", (asked) => {
    const { ref, sha } = RefWrittenSchema.parse(asked.body);
    const store = gitStore(asked.repository.git);
    if (store.resolve(ref) !== null) return refused(422, "Reference already exists");
    if (store.resolve(sha) === null) return refused(422, "Object does not exist");
    return moved(asked, ref, sha, 201);
  }),
  ofRepository("PATCH", "/git/refs/{ref}", "contents: write", (asked) => {
    const { sha, force } = RefMovedSchema.parse(asked.body);
    const ref = `refs/${asked.path["ref"] ?? ""}`;
    const store = gitStore(asked.repository.git);
    const before = store.resolve(ref);
    if (before === null) return refused(422, "Reference does not exist");
    const isAhead = store.history(sha).some((commit) => commit.oid === before.oid);
    return isAhead || force ? moved(asked, ref, sha, 200) : refused(422, "Update is not a fast forward");
  }),
];

function moved({ state, repository }: RepositoryAsked, ref: string, sha: string, status: number): Answered {
  const store = gitStore(repository.git);
  const before = store.resolve(ref)?.oid ?? null;
  runGit(repository.git, ["update-ref", ref, sha]);
  const type = before === null ? "branch_creation" : "push";
  const pushed = {
    before: before ?? "0".repeat(40),
    after: sha,
    ref,
    timestamp: timeOf(state),
    type,
    actor: state.token.login,
  } as const;
  if (ref.startsWith("refs/heads/")) repository.activity.unshift({ id: nextNumber(state), ...pushed });
  const found = store.resolve(ref);
  return found === null ? notFound() : one(refJson({ name: ref, ...found }), status);
}

function writeObject(git: string, type: "commit" | "tag", text: string): string {
  return runGit(git, ["hash-object", "-w", "-t", type, "--stdin"], text).toString().trim();
}

// An index of its own, so that two writers are not in each other's way.
function writeTree({ state, repository, body }: RepositoryAsked): Answered {
  const { tree: entries, base_tree: base } = TreeWrittenSchema.parse(body);
  const store = gitStore(repository.git);
  if (base !== undefined && store.resolve(base) === null) return notFound("base_tree does not exist");
  const index = join(repository.git, `index-${nextNumber(state)}`);
  const run = (args: readonly string[], input?: string): string =>
    runGit(repository.git, args, input, { GIT_INDEX_FILE: index }).toString().trim();
  run(base === undefined ? ["read-tree", "--empty"] : ["read-tree", base]);
  const lines = entries.map(({ path, mode = "100644", sha, content }) => {
    if (sha === null) return `0 ${"0".repeat(40)}\t${path}`;
    const blob = content === undefined ? (sha ?? "") : run(["hash-object", "-w", "--stdin"], content);
    return `${mode} ${blob}\t${path}`;
  });
  run(["update-index", "-z", "--index-info"], lines.map((line) => `${line}\0`).join(""));
  const sha = run(["write-tree"]);
  rmSync(index, { force: true });
  const made = store.entries(sha).map(({ path, mode, type, oid }) => ({ path, mode, type, sha: oid }));
  return one({ sha, truncated: false, tree: made }, 201);
}
