import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestRepository } from "@signalbox/history/test-repository";
import { Acme, type AcmeRepository } from "../bundles/acme.ts";
import { type GitServer, serveGit } from "../bundles/git-over-http.ts";
import { type ActRun, type LocalRepository, runAct } from "./run-act.ts";
import { exportSuite } from "./suite.ts";

export type Start = {
  /** Who or what starts it: a person, by workflow_dispatch, or the push of a branch or tag. */
  readonly by: "person" | "push";
  /** What the person filled in; as GitHub sends it, all text. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `refs/heads/main` where nothing is said. */
  readonly ref?: string;
};

export type WorkflowRun = ActRun & {
  /** The `Authorization` headers that git's remote was sent, each once. */
  readonly authorizations: ReadonlySet<string>;
};

/** acme with a runner: workflows run by act, against acme's GitHub and git remotes over HTTP. */
export class AcmeRunner {
  private readonly acme: Acme;
  private readonly repositories: readonly LocalRepository[];
  // One for as long as the repository is there: links in what a run writes hold its address.
  private readonly remotes = new Map<string, GitServer>();

  private constructor(acme: Acme) {
    this.acme = acme;
    this.repositories = exportSuite(acme.scratch());
  }

  static async open(): Promise<AcmeRunner> {
    return new AcmeRunner(await Acme.open());
  }

  /** A repository with this policy, these commits and tags: on GitHub, and as git. */
  async repository(policy: string, build: (checkout: TestRepository) => void): Promise<AcmeRepository> {
    const app = await this.acme.repository(policy, build);
    await app.showTagsToGitHub();
    this.remotes.set(app.path, await serveGit(app.remote.directory, null, () => app.showTagsToGitHub()));
    return app;
  }

  /** Runs a workflow of a repository, to its end. */
  async run(
    app: AcmeRepository,
    workflow: string,
    { by, inputs = {}, ref = "refs/heads/main" }: Start,
  ): Promise<WorkflowRun> {
    const folder = this.acme.scratch();
    const file = ".github/workflows/workflow.yml";
    mkdirSync(join(folder, ".github/workflows"), { recursive: true });
    writeFileSync(join(folder, file), workflow);
    const remote = this.remotes.get(app.path);
    if (remote === undefined) throw new Error(`\`${app.path}\` is no repository of this runner`);
    const run = await runAct({
      folder,
      workflow: file,
      event: by === "push" ? { name: "push", payload: {} } : { name: "workflow_dispatch", payload: { inputs } },
      repository: app.path,
      ref,
      commit: app.remote.git("rev-parse", `${ref}^{commit}`),
      token: app.token,
      serverUrl: remote.url,
      apiUrl: app.apiUrl,
      repositories: this.repositories,
    });
    return { ...run, authorizations: remote.authorizations };
  }

  async close(): Promise<void> {
    await Promise.all([...this.remotes.values()].map((remote) => remote.close()));
    await this.acme.close();
  }
}
