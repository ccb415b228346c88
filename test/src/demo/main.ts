/** `npm run demo`: a release from its plan to its notes, those that are refused, the gate, and the watch of rollouts. What is written is written to a temporary folder. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";
import { TestRepository } from "@signalbox/history/test-repository";
import { startEmbeddedGitHub, type EmbeddedGitHub } from "../embedded-github.ts";
import { node } from "../gates/repository.ts";
import { runAction, type StepRun } from "../runner.ts";
import { buildShop, CUSTOMER, openapi, POLICY } from "./shop.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const folder = await mkdtemp(join(tmpdir(), "signalbox-demo-"));
const gitHub = await startEmbeddedGitHub("acme", "shop");
try {
  await demonstrate();
} finally {
  await gitHub.close();
  await rm(folder, { recursive: true, force: true });
}

async function demonstrate(): Promise<void> {
  const { shop, remote } = await prepare();
  title("1. The policy, on the default branch of acme/shop");
  show(POLICY);

  title("2. What is not released yet");
  show(shop.git("log", "--format=%h %s", "crm-api-v1.1.0..main"));

  title("3. version-bump plans: nothing is written");
  tell(await bump(shop, { mode: "plan" }));

  title("4. version-bump applies");
  const applied = await bump(shop, { mode: "apply" });
  tell(applied);
  show(`on the remote:\n${tagsOf(remote)}`);

  title("5. The same again: a run that is repeated finds its tags and leaves them");
  tell(await bump(shop, { mode: "apply" }));

  title("6. changelog writes the notes and the GitHub Release");
  await mirrorTags(remote, gitHub);
  const written = await step("changelog", shop, { tag: "crm-api-v1.2.0" });
  tell(written);
  show(await readFile(join(shop.directory, written.outputs["file"] ?? ""), "utf8"));

  title("7. A `fix:` that takes `email` out of what the API answers: refused, with the operation and the field");
  shop.git("pull", "--quiet", "--ff-only", "origin", "main");
  const { email, ...withoutEmail } = CUSTOMER;
  change(shop, "fix(crm): tidy what a customer is", withoutEmail);
  tell(await bump(shop, { mode: "apply" }));

  title("8. Mended: `email` is back, and what is new beside it makes the fix a minor");
  change(shop, "fix(crm): tidy what a customer is, for all who read it", { ...withoutEmail, email, phone: "string" });
  tell(await bump(shop, { mode: "apply" }));

  title("9. A release from a feature branch is refused, and the policy's line says why");
  shop.git("fetch", "--quiet", "origin");
  shop.branch("feature/scoring-v2", "origin/main");
  shop.commit("feat(crm): score leads twice", { files: { "services/crm/twice.py": "\n" } });
  shop.git("push", "--quiet", "origin", "feature/scoring-v2");
  tell(await bump(shop, { mode: "apply" }, "feature/scoring-v2"));
  show(`on the remote, nothing new:\n${tagsOf(remote)}`);

  title("10. The gate to production: examples/gate/waiting.json waits for the CISO");
  const waiting = ["--facts", "examples/gate/waiting.json"];
  await gate(...waiting);

  title("11. What if the CISO approved? And once they did");
  await gate(...waiting, "--with", "approval:sid");
  await gate("--facts", "examples/gate/facts.json");

  title("12. The canary watch: one rollout that is fine, one that goes bad, and one that nobody can see any more");
  await signalbox("canary", "judge", "examples/canary/intervals.csv", "--policy", "examples/canary/policy.yml");
  end();
}

/** A commit on main that changes what the API answers. */
function change(shop: TestRepository, message: string, customer: Readonly<Record<string, string>>): void {
  shop.commit(message, { files: { "services/crm/openapi.yaml": openapi(customer) } });
  shop.git("push", "--quiet", "origin", "main");
}

async function prepare(): Promise<{ readonly shop: TestRepository; readonly remote: TestRepository }> {
  const remote = new TestRepository({ directory: folder });
  remote.git("init", "--quiet", "--bare", "--initial-branch=main", "remote.git");
  remote.git("init", "--quiet", "--initial-branch=main", "checkout");
  const shop = buildShop(join(folder, "checkout"));
  shop.git("remote", "add", "origin", join(folder, "remote.git"));
  shop.git("push", "--quiet", "--tags", "origin", "main");
  await gitHub.commitFile(".github/release-policy.yml", POLICY);
  return { shop, remote: new TestRepository({ directory: join(folder, "remote.git") }) };
}

async function bump(shop: TestRepository, inputs: Readonly<Record<string, string>>, branch = "main"): Promise<StepRun> {
  return step("version-bump", shop, inputs, branch);
}

async function step(
  action: string,
  shop: TestRepository,
  inputs: Readonly<Record<string, string>>,
  branch = "main",
): Promise<StepRun> {
  return runAction({
    bundle: join(ROOT, "dist", action, "index.js"),
    actionYml: join(ROOT, "actions", action, "action.yml"),
    inputs,
    workspace: shop.directory,
    token: gitHub.token,
    env: {
      GITHUB_API_URL: gitHub.url,
      GITHUB_REF: `refs/heads/${branch}`,
      GITHUB_REF_NAME: branch,
      GITHUB_SHA: shop.head(),
    },
  });
}

/** Decides the facts of an example in the terminal, with no network, and shows what that prints. */
function gate(...args: readonly string[]): Promise<void> {
  return signalbox("gate", ...args, "--policy", "examples/gate/policy.yml");
}

/** Runs the program of the terminal, and shows the command with all that it says. */
async function signalbox(...command: readonly string[]): Promise<void> {
  // What Node compiles it would keep in the user's cache folder.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
  const { code, stdout, stderr } = await node("dist/cli/index.js", command, { env });
  show(`$ signalbox ${command.join(" ")}\n${stdout}${stderr}${styleText("dim", `exit code ${code}`)}\n`);
}

/** GitHub has one store; the embedded one holds no git, so it is told of the tags that were pushed. */
async function mirrorTags(remote: TestRepository, to: EmbeddedGitHub): Promise<void> {
  const commit = await to.commitFile("tags.txt", tagsOf(remote));
  for (const tag of tagsOf(remote).split("\n")) await to.pushTag(tag.trim(), commit);
}

function tagsOf(remote: TestRepository): string {
  return remote.git("tag", "--sort=creatordate").replaceAll(/^/gm, "  ");
}

function title(text: string): void {
  console.log(`\n${styleText(["bold", "cyan"], text)}\n`);
}

function show(text: string): void {
  console.log(text.trimEnd().replaceAll(/^/gm, "    "));
}

/** What a person sees of a step: its last line, its annotations, its outputs. */
function tell(run: StepRun): void {
  const log = run.stdout.split("\n").filter((line) => line.startsWith("signalbox "));
  show(
    `${log.join("\n")}\n${styleText("dim", `the step ${run.exitCode === 0 ? "passes" : "fails"} (exit code ${run.exitCode})`)}`,
  );
  for (const { name, properties, message } of run.annotations) {
    const place =
      properties["file"] === undefined ? "" : `${properties["file"]}:${properties["line"]}:${properties["col"]} `;
    show(`${styleText(name === "error" ? "red" : "yellow", name)} ${place}${properties["title"] ?? ""}\n  ${message}`);
  }
  const releases = run.outputs["releases"];
  if (releases !== undefined && releases !== "[]") show(`output \`releases\`, for a matrix: ${releases}`);
  if (run.exitCode !== 0 && run.annotations.length === 0) show(run.stderr);
}

function end(): void {
  title("Look at next");
  show(
    [
      "README.md                         use it in a workflow",
      "actions/version-bump/README.md    its inputs, outputs and permissions",
      "docs/gate.md                      the gate: what it asks for, and how to set it up",
      "schema/release-policy.schema.json every key of the policy, for editors",
      "",
      "Then, in a repository of yours:",
      "  npx signalbox -C DIR plan --policy examples/policies/one-service.yml",
    ].join("\n"),
  );
}
