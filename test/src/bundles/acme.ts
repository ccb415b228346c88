import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TestRepository } from "@signalbox/history/test-repository";
import * as z from "zod";
import { type EmbeddedGitHub, startEmbeddedGitHub } from "../embedded-github.ts";
import { type InFront, startInFront, type Watch } from "../github-in-front.ts";
import { runAction, type StartedStep, startAction, type Step, type StepRun } from "../runner.ts";
import { uploadCommit } from "../upload-commit.ts";

const ROOT = join(import.meta.dirname, "../../../..");

const ReferenceSchema = z.object({ object: z.object({ sha: z.string() }) });

type Inputs = Readonly<Record<string, string>>;
type Where = {
  /** Another checkout than the repository's first. */
  readonly checkout?: TestRepository;
  /** The branch that the run was started for. */
  readonly branch?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The payload of the event. */
  readonly event?: unknown;
};

/** An organisation with one GitHub for a whole test file; each test takes repositories of its own from it. */
export class Acme {
  private readonly gitHub: EmbeddedGitHub;
  private readonly folder = mkdtempSync(join(tmpdir(), "signalbox-acme-"));
  private count = 0;

  private constructor(gitHub: EmbeddedGitHub) {
    this.gitHub = gitHub;
  }

  static async open(): Promise<Acme> {
    return new Acme(await startEmbeddedGitHub());
  }

  /** A repository with this policy on GitHub (null: none), and these commits and tags in a checkout and on its bare remote. */
  async repository(
    policy: string | null,
    build: (checkout: TestRepository) => void,
    init: readonly string[] = [],
  ): Promise<AcmeRepository> {
    this.count += 1;
    const name = `repository-${this.count}`;
    await this.gitHub.request("POST", "/orgs/acme/repos", { name, auto_init: true });
    const here = new TestRepository({ directory: this.folder });
    here.git("init", "--quiet", "--bare", "--initial-branch=main", ...init, `${name}.git`);
    here.git("init", "--quiet", "--initial-branch=main", ...init, name);
    const checkout = new TestRepository({ directory: join(this.folder, name) });
    build(checkout);
    const remote = new TestRepository({ directory: join(this.folder, `${name}.git`) });
    checkout.git("remote", "add", "origin", `file://${remote.directory}`);
    checkout.git("push", "--quiet", "origin", "refs/heads/*:refs/heads/*", "refs/tags/*:refs/tags/*");
    checkout.git("fetch", "--quiet", "origin");
    const repository = new AcmeRepository(this.gitHub, name, checkout, remote);
    if (policy !== null) await repository.writeOnGitHub(".github/release-policy.yml", policy);
    return repository;
  }

  /** A team of the organisation, with these members. */
  async team(name: string, members: readonly string[]): Promise<void> {
    await this.gitHub.request("POST", "/orgs/acme/teams", { name });
    for (const member of members)
      await this.gitHub.request("PUT", `/orgs/acme/teams/${name}/memberships/${member}`, { role: "member" });
  }

  /** A new folder that ends with the file's tests. */
  scratch(): string {
    return mkdtempSync(join(this.folder, "scratch-"));
  }

  async close(): Promise<void> {
    await this.gitHub.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** One repository: on GitHub by its API, as git on a bare remote, and checked out. */
export class AcmeRepository {
  readonly checkout: TestRepository;
  readonly remote: TestRepository;
  readonly token: string;
  readonly apiUrl: string;
  private readonly gitHub: EmbeddedGitHub;
  /** `owner/name`. */
  readonly path: string;

  constructor(gitHub: EmbeddedGitHub, name: string, checkout: TestRepository, remote: TestRepository) {
    this.gitHub = gitHub;
    this.token = gitHub.token;
    this.apiUrl = gitHub.url;
    this.path = `acme/${name}`;
    this.checkout = checkout;
    this.remote = remote;
  }

  bump(inputs: Inputs = {}, where: Where = {}): Promise<StepRun> {
    return runAction(this.step("version-bump", inputs, where));
  }

  startBump(inputs: Inputs = {}, where: Where = {}): Promise<StartedStep> {
    return startAction(this.step("version-bump", inputs, where));
  }

  async notes(inputs: Inputs, where: Where = {}): Promise<StepRun> {
    return runAction(this.step("changelog", inputs, where));
  }

  private step(
    action: string,
    inputs: Inputs,
    { checkout = this.checkout, branch = "main", env = {}, event = {} }: Where,
  ): Step {
    return {
      bundle: join(ROOT, "dist", action, "index.js"),
      actionYml: join(ROOT, "actions", action, "action.yml"),
      inputs,
      workspace: checkout.directory,
      token: this.token,
      event,
      env: {
        GITHUB_API_URL: this.apiUrl,
        GITHUB_REPOSITORY: this.path,
        GITHUB_REF: `refs/heads/${branch}`,
        GITHUB_REF_NAME: branch,
        GITHUB_SHA: checkout.head(),
        ...env,
      },
    };
  }

  /** What another runner would check out. */
  anotherCheckout(...options: readonly string[]): TestRepository {
    const directory = mkdtempSync(`${this.checkout.directory}-`);
    this.remote.git("clone", "--quiet", ...options, `file://${this.remote.directory}`, directory);
    return new TestRepository({ directory });
  }

  /** Every ref of the remote and what it points to. */
  refs(): readonly string[] {
    return lines(this.remote.git("for-each-ref", "--format=%(refname) %(objectname)"));
  }

  /** The remote's tags with the commits that they stand for. */
  tags(): Readonly<Record<string, string>> {
    const shown = this.remote.git(
      "for-each-ref",
      "--format=%(refname:strip=2) %(objectname) %(*objectname)",
      "refs/tags",
    );
    return Object.fromEntries(
      lines(shown).map((line) => {
        const [name = "", object = "", peeled = ""] = line.split(" ");
        return [name, peeled === "" ? object : peeled];
      }),
    );
  }

  /** What git sees in the working tree that is not committed, ignored files and stray locks too. */
  untidy(): string {
    const { checkout } = this;
    const locks = checkout.git("ls-files", "--others", "--ignored", "--exclude=*.lock", "--exclude=*.tmp");
    return `${checkout.git("status", "--porcelain", "--ignored")}${locks}`;
  }

  async writeOnGitHub(path: string, text: string): Promise<void> {
    const content = Buffer.from(text).toString("base64");
    await this.gitHub.request("PUT", `/repos/${this.path}/contents/${path}`, {
      message: `docs: write ${path}`,
      content,
    });
  }

  /** Gives the embedded GitHub the commits of `main`, under their own hashes; their messages must end with one line feed. */
  async uploadToGitHub(): Promise<void> {
    const commits = lines(this.checkout.git("rev-list", "--reverse", "main"));
    const [owner = "", name = ""] = this.path.split("/");
    for (const commit of commits) await uploadCommit({ ...this.gitHub, owner, name }, this.checkout, commit);
    await this.ask("PATCH", "git/refs/heads/main", { sha: commits.at(-1), force: true });
  }

  /** The embedded GitHub holds no git: it is told of the tags that were pushed. */
  async showTagsToGitHub(): Promise<void> {
    const { object } = ReferenceSchema.parse(await this.ask("GET", "git/ref/heads/main"));
    for (const tag of Object.keys(this.tags())) {
      await this.ask("POST", "git/refs", { ref: `refs/tags/${tag}`, sha: object.sha }).catch(() => undefined);
    }
  }

  /** A server before its GitHub that tells of each request; its address is the run's `GITHUB_API_URL`. */
  inFront(watch: Watch): Promise<InFront> {
    return startInFront(this.gitHub, watch);
  }

  ask(method: string, path: string, body?: unknown): Promise<unknown> {
    return this.gitHub.request(method, `/repos/${this.path}/${path}`, body);
  }
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
