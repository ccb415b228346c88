import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TestRepository } from "@signalbox/history/test-repository";
import { type WatchJournal, WatchJournalSchema } from "@signalbox/moves/canary-monitor/journal/watch-journal";
import { startPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { type GitHubOfTests, startGitHub } from "../github/start-github.ts";
import { aGitHub, theRepository } from "../github/state/a-github.ts";
import { runGit } from "../github/state/git-store.ts";
import { runAction, startAction, type StartedStep, type Step, type StepRun } from "../runner.ts";
import { type GitServer, serveGit } from "./git-over-http.ts";

const ROOT = join(import.meta.dirname, "../../../..");

/** Two steps of five minutes, and one objective. */
export const WATCHED = `version: 1
components: { shop: {} }
branches: { main: { environment: production } }
rollout:
  steps: [20%, 100%]
  window: 5m
  patience: 2h
  metrics: { prometheus: { url-from: METRICS_URL, token-from: METRICS_TOKEN } }
  objectives:
    errors: { bad: 'http_requests_total{code=~"5..",track="$track"}', total: 'http_requests_total{track="$track"}', budget: 5%, detect: 3x }
`;

export const METRICS_TOKEN = "a-token-of-the-metrics";

export type MonitoredWanted = {
  readonly policy?: string;
  /** How many minutes ago the release began. */
  readonly minutes?: number;
  /** From which minute after it on 40% of the canary's requests were bad; null for never. */
  readonly badFrom?: number | null;
  /** The status that a push is refused with; null for none. */
  readonly refusesPush?: number | null;
};

/** A shop whose rollout began a while ago, with the metrics of both tracks, and with git over HTTP. */
export class MonitoredShop {
  readonly gitHub: GitHubOfTests;
  readonly candidate: string;
  readonly releasedAt: string;
  readonly checkout: TestRepository;
  readonly remote: GitServer;
  readonly metrics: { readonly address: string; stop(): Promise<void> };

  private constructor(
    gitHub: GitHubOfTests,
    remote: GitServer,
    metrics: { readonly address: string; stop(): Promise<void> },
    release: { readonly candidate: string; readonly at: number },
  ) {
    this.gitHub = gitHub;
    this.remote = remote;
    this.metrics = metrics;
    this.candidate = release.candidate;
    this.releasedAt = new Date(release.at * 1000).toISOString();
    const { git } = theRepository(gitHub.state);
    this.checkout = new TestRepository({ directory: mkdtempSync(join(gitHub.state.folder, "checkout-")) });
    this.checkout.git("clone", "--quiet", `file://${git}`, ".");
    this.checkout.git("remote", "set-url", "origin", `${remote.url}/acme/shop`);
  }

  static async open({
    policy = WATCHED,
    minutes = 11,
    badFrom = null,
    refusesPush = null,
  }: MonitoredWanted = {}): Promise<MonitoredShop> {
    const state = aGitHub({ files: { ".github/release-policy.yml": policy, "README.md": "# shop\n" } });
    const { git } = theRepository(state);
    const now = Math.floor(Date.now() / 1000);
    const at = now - minutes * 60;
    const [gitHub, remote, metrics] = await Promise.all([
      startGitHub(state),
      serveGit(git, refusesPush),
      startPrometheus(tracks(at, badFrom === null ? Infinity : at + badFrom * 60), { from: at - 3600, to: now }),
    ]);
    return new MonitoredShop(gitHub, remote, metrics, { candidate: told(git, "rev-parse", "main"), at });
  }

  /** What the policy names by variable, as the input takes it. */
  get variables(): string {
    return `METRICS_URL=${this.metrics.address}\nMETRICS_TOKEN=${METRICS_TOKEN}`;
  }

  /** One look by the action's bundle. */
  look(inputs: Readonly<Record<string, string>> = {}): Promise<StepRun> {
    return runAction(this.#step({ once: "true", ...inputs }));
  }

  /** A watch to its end by the action's bundle, for those who want to cancel it. */
  watch(inputs: Readonly<Record<string, string>> = {}): Promise<StartedStep> {
    return startAction(this.#step(inputs));
  }

  /** What is on record, by its path. */
  journals(): Readonly<Record<string, WatchJournal>> {
    const { git } = theRepository(this.gitHub.state);
    if (told(git, "for-each-ref", "refs/heads/release-ledger") === "") return {};
    const files = told(git, "ls-tree", "-r", "--name-only", "release-ledger").split("\n");
    return Object.fromEntries(
      files.map((file) => [file, WatchJournalSchema.parse(JSON.parse(told(git, "show", `release-ledger:${file}`)))]),
    );
  }

  /** Puts a file on record, as somebody else might. */
  putOnRecord(path: string, text: string): void {
    const { git } = theRepository(this.gitHub.state);
    const clone = new TestRepository();
    clone.git("checkout", "--quiet", "--orphan", "release-ledger");
    clone.commit("watch", { files: { [path]: text } });
    clone.git("push", "--quiet", "--force", `file://${git}`, "release-ledger");
    clone.remove();
  }

  /** Lays a policy in the working tree that would let everything pass. */
  loosenHere(policy: string): void {
    writeFileSync(join(this.checkout.directory, ".github/release-policy.yml"), policy);
  }

  async close(): Promise<void> {
    rmSync(this.checkout.directory, { recursive: true, force: true });
    await Promise.all([this.metrics.stop(), this.remote.close(), this.gitHub.close()]);
  }

  #step(inputs: Readonly<Record<string, string>>): Step {
    const { gitHub, checkout, remote } = this;
    return {
      bundle: join(ROOT, "dist/canary-monitor/index.js"),
      actionYml: join(ROOT, "actions/canary-monitor/action.yml"),
      inputs: {
        environment: "production",
        variables: this.variables,
        record: "record.json",
        report: "report.html",
        ...inputs,
      },
      workspace: checkout.directory,
      token: gitHub.token,
      env: {
        GITHUB_API_URL: gitHub.url,
        GITHUB_SERVER_URL: remote.url,
        GITHUB_REPOSITORY: "acme/shop",
        GITHUB_SHA: this.candidate,
      },
    };
  }
}

function told(git: string, ...args: readonly string[]): string {
  return runGit(git, args).toString("utf8").trim();
}

/** Both tracks at 10 requests a second and 2% bad, each 15 seconds; the canary since the release. */
function tracks(releasedAt: number, badFrom: number): Parameters<typeof startPrometheus>[0] {
  const [requests, usual, much] = [10, 0.02, 0.4];
  const bad = (track: string, since: number, at: number): number => {
    const late = track === "canary" ? Math.max(0, at - Math.max(badFrom, since)) : 0;
    return requests * ((at - since - late) * usual + late * much);
  };
  return (["stable", "canary"] as const).flatMap((track) => {
    const since = track === "stable" ? releasedAt - 3600 : releasedAt;
    const of = (code: string, count: (at: number) => number) => ({
      name: `http_requests_total{track="${track}",code="${code}"}`,
      value: (at: number) => (at < since ? null : count(at)),
    });
    return [
      of("500", (at) => bad(track, since, at)),
      of("200", (at) => requests * (at - since) - bad(track, since, at)),
    ];
  });
}
