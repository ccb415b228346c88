import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { decideVerification } from "@signalbox/policy/versioning/decide-verification";
import { openGit } from "@signalbox/systems/git/open-git";
import { gatherVerificationFacts } from "./gather-verification.ts";

const repositories: TestRepository[] = [];
afterAll(() => {
  for (const repository of repositories) repository.remove();
});

const ROLES = "approvals: { roles: { release-manager: { users: [ada] } } }\n";
const one = testPolicy(`version: 1\ncomponents: { app: {} }\n${ROLES}`);
const pusher = () => Promise.resolve({ login: "ada", isReleaseManager: true, says: "the policy names them" });

/** What is on the remote: v1.0.0, and a fix after it. */
function released(): TestRepository {
  const repository = new TestRepository();
  repositories.push(repository);
  repository.commit("feat: begin");
  repository.tag("v1.0.0");
  repository.commit("fix: a bug");
  return repository;
}

async function verify(remote: TestRepository, tag: string, loaded = one, cloning: readonly string[] = []) {
  const checkout = remote.clone(...cloning);
  repositories.push(checkout);
  const git = openGit(checkout.directory);
  const facts = await gatherVerificationFacts(loaded, { git, tag, defaultBranch: "main", pusher });
  const { verdict, reasons } = decideVerification(loaded, facts);
  const failing = reasons.filter(({ status }) => status === "unmet" || status === "unknown").map(({ code }) => code);
  return [verdict, ...failing];
}

test("the tag that the policy gives is accepted, light or annotated", async () => {
  const remote = released();
  remote.tag("v1.0.1", { message: "app 1.0.1" });
  expect(await verify(remote, "v1.0.1")).toEqual(["go"]);
});

test("a tag of a commit that no branch holds is refused", async () => {
  const remote = released();
  remote.git("checkout", "--quiet", "--detach");
  remote.commit("fix: on no branch");
  remote.tag("v1.0.1");
  remote.checkout("main");
  expect(await verify(remote, "v1.0.1")).toEqual(["hold", "verify.no-branch"]);
  expect(await verify(remote, "v1.0.1", one, ["--no-tags"])).toEqual(["hold", "verify.no-branch"]);
});

test("a tag of what is no commit is refused", async () => {
  const remote = released();
  remote.tag("v1.0.1", { at: "HEAD^{tree}" });
  expect(await verify(remote, "v1.0.1")).toEqual(["hold", "verify.no-branch"]);
});

test("a name around a name is another tag", async () => {
  const remote = released();
  remote.tag("refs/tags/v1.0.1");
  await expect(verify(remote, "v1.0.1")).rejects.toThrow("there is no tag `v1.0.1`");
  expect(await verify(remote, "refs/tags/v1.0.1")).toEqual(["hold", "verify.no-component"]);
});

test("a dependant's tag is accepted beside the one of what it depends on, and not without it", async () => {
  const two = testPolicy(
    `version: 1\ncomponents: { core: { path: core }, app: { path: app, depends-on: [core] } }\n${ROLES}`,
  );
  const remote = new TestRepository();
  repositories.push(remote);
  remote.commit("feat: begin", { files: { "core/a": "a", "app/a": "a" } });
  remote.tag("core-v1.0.0");
  remote.tag("app-v1.0.0");
  remote.commit("fix: core", { files: { "core/a": "b" } });
  remote.tag("app-v1.0.1");
  expect(await verify(remote, "app-v1.0.1", two)).toEqual(["hold", "verify.tag"]);
  remote.tag("core-v1.0.1");
  expect(await verify(remote, "app-v1.0.1", two)).toEqual(["go"]);
});

test("where manifests are written, a commit that does not state the version is refused", async () => {
  const writing = testPolicy(`version: 1\ncomponents: { app: {} }\nversioning: { manifests: commit }\n${ROLES}`);
  const remote = released();
  const manifest = (version: string) => ({ "package.json": JSON.stringify({ name: "app", version }) });
  remote.commit("fix: a bug", { files: manifest("1.0.0") });
  remote.tag("v1.0.1");
  expect(await verify(remote, "v1.0.1", writing)).toEqual(["hold", "verify.not-stated"]);
  remote.git("tag", "--delete", "v1.0.1");
  remote.commit("chore: 1.0.1", { files: manifest("1.0.1") });
  remote.tag("v1.0.1");
  expect(await verify(remote, "v1.0.1", writing)).toEqual(["go"]);
});
