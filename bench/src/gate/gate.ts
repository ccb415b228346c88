import { gatherGate } from "@signalbox/moves/checklist-gate/gather-gate";
import { prepareGate } from "@signalbox/moves/checklist-gate/prepare-gate";
import { isOpen } from "@signalbox/policy/decision/reason";
import { decideGate } from "@signalbox/policy/gate/decide-gate";
import { openGit } from "@signalbox/systems/git/open-git";
import { type GitHub, openGitHub } from "@signalbox/systems/github/client";
import { table } from "../table.ts";
import { aBigRelease, type BigRelease, SIZE } from "./a-big-release.ts";
import { plainWalk } from "./plain-walk.ts";

const MOST_REQUESTS = 40;
const HEAD = ["", "requests", "of them GraphQL", "points", "ms", "of them deciding", "aim"];

/**
 * `npm run bench -- gate`: a release of 200 pull requests, 600 commits and 2,000 files, judged with nothing cached, beside a plain walk
 * by REST over the same GitHub of this machine, which checks every request and answer.
 */
export async function benchGate(tell: (step: string) => void): Promise<void> {
  tell("a release of 200 pull requests");
  const release = await aBigRelease();
  try {
    tell("the gate");
    const ours = await counted(release, (gitHub) => judge(release, gitHub));
    tell("a plain walk");
    const commits = await commitsOf(release);
    const plain = await counted(release, (gitHub) => plainWalk(gitHub, commits, release.candidate));
    tell("");
    const { verdict, milliseconds } = ours.value;
    const met = ours.requests <= MOST_REQUESTS ? "met" : "missed";
    const rows = [
      [`gate: ${verdict}`, ...rowOf(ours), whole(milliseconds), `${MOST_REQUESTS} requests: ${met}`],
      ["plain walk by REST", ...rowOf(plain), "", ""],
    ];
    const { pullRequests, commits: number, files } = SIZE;
    const about = `${pullRequests} pull requests, ${number} commits, ${files} files; points by GitHub's published formula; the times are mostly those of the GitHub on this machine`;
    process.stdout.write(`${table(HEAD, rows)}\n${about}\n`);
  } finally {
    await release.gitHub.close();
  }
}

type Counted<T> = {
  readonly value: T;
  readonly requests: number;
  readonly queries: number;
  readonly points: number;
  readonly milliseconds: number;
};

async function counted<T>({ gitHub }: BigRelease, work: (gitHub: GitHub) => Promise<T>): Promise<Counted<T>> {
  let requests = 0;
  let queries = 0;
  let points = 0;
  const client = openGitHub({
    token: gitHub.token,
    apiUrl: gitHub.url,
    onRequest: ({ path }) => {
      requests += 1;
      if (path.endsWith("/graphql")) queries += 1;
    },
    onPoints: ({ cost }) => {
      points += cost;
    },
  });
  const began = performance.now();
  const value = await work(client);
  return { value, requests, queries, points, milliseconds: performance.now() - began };
}

function rowOf({ requests, queries, points, milliseconds }: Counted<unknown>): readonly string[] {
  return [whole(requests), whole(queries), whole(points), whole(milliseconds)];
}

async function judge({ loaded, clone, candidate, runId }: BigRelease, gitHub: GitHub) {
  const signal = new AbortController().signal;
  const request = {
    environment: "production",
    candidate,
    branch: "main",
    tag: null,
    components: [],
    manifest: null,
    evidence: {},
  };
  const { sources, asked } = await prepareGate(loaded, request, {
    git: openGit(clone),
    gitHub,
    repository: { owner: "acme", name: "shop" },
    repositoryUrl: null,
    defaultBranch: "main",
    policyCommit: null,
    workspace: clone,
    variables: {},
    ownRun: { databaseId: runId, path: ".github/workflows/release.yml" },
    tagger: { known: true, value: null },
    signal,
  });
  const facts = await gatherGate(loaded, sources, asked);
  const began = performance.now();
  const { verdict, reasons } = decideGate(loaded, facts);
  const open = reasons.filter(isOpen);
  for (const { code, observed } of open.slice(0, 5)) process.stderr.write(`${code}: ${observed.slice(0, 300)}\n`);
  return { verdict, milliseconds: performance.now() - began };
}

async function commitsOf({ clone, base, candidate }: BigRelease): Promise<readonly string[]> {
  const { stdout } = await openGit(clone).run(["rev-list", `${base}..${candidate}`]);
  return stdout.split("\n").filter((line) => line !== "");
}

function whole(number: number): string {
  return Math.round(number).toLocaleString("en-GB");
}
