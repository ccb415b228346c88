import { afterEach, describe, expect, test } from "@jest/globals";
import { awaitGate, type Prepared } from "@signalbox/moves/checklist-gate/await-gate";
import { prepareGate } from "@signalbox/moves/checklist-gate/prepare-gate";
import { decideGate } from "@signalbox/policy/gate/decide-gate";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { openGitHub } from "@signalbox/systems/github/client";
import { theRepository } from "../github/state/a-github.ts";
import { GatedShop, POLICY, type Wanted } from "./gated-shop.ts";

// Waiting for what still runs, by a clock of the test's own: nothing sleeps.

let shop: GatedShop | null = null;
afterEach(async () => {
  await shop?.close();
  shop = null;
});

/** What waiting came to: the verdict, the seconds of each pause, what was said, and how often everything was gathered. */
async function wait(wanted: Wanted, seconds: number, happens: (pause: number, shop: GatedShop) => void = () => {}) {
  const opened = await GatedShop.open(wanted);
  shop = opened;
  const read = readPolicy("release-policy.yml", wanted.policy ?? POLICY);
  if (!read.ok) throw new Error("the policy is not in order");
  const loaded = read.value;
  const gitHub = openGitHub({ token: opened.gitHub.token, apiUrl: opened.gitHub.url });
  const pauses: number[] = [];
  const said: string[] = [];
  let prepared = 0;
  let now = 1000;
  const prepare = (): Promise<Prepared> => {
    prepared += 1;
    return prepareGate(
      loaded,
      {
        environment: "production",
        candidate: opened.candidate,
        branch: "main",
        tag: null,
        components: [],
        manifest: null,
        evidence: {},
      },
      {
        git: openGit(opened.checkout.directory),
        gitHub,
        repository: { owner: "acme", name: "shop" },
        repositoryUrl: "https://github.com/acme/shop",
        defaultBranch: "main",
        policyCommit: opened.candidate,
        workspace: opened.checkout.directory,
        variables: {},
        ownRun: { databaseId: opened.ownRun.id, path: opened.ownRun.path },
        tagger: { known: true, value: null },
        signal: new AbortController().signal,
      },
    );
  };
  const move = awaitGate(prepare, {
    seconds,
    now: () => now,
    sleep: (pause) => {
      now += pause;
      pauses.push(pause);
      happens(pauses.length, opened);
      return Promise.resolve();
    },
    say: (line) => void said.push(line),
  });
  const facts = await move.gather(loaded);
  return { verdict: decideGate(loaded, facts).verdict, pauses, said, prepared };
}

/** The checks end. */
function endChecks(conclusion: "success" | "failure"): (shop: GatedShop) => void {
  return ({ gitHub, candidate, ownRun }) => {
    const { checkSuites, workflowRuns } = theRepository(gitHub.state);
    const run = workflowRuns.find(({ headSha, id }) => headSha === candidate && id !== ownRun.id);
    const suite = checkSuites.find(({ databaseId }) => databaseId === run?.checkSuite);
    const completedAt = "2026-11-21T12:00:00Z";
    for (const job of suite?.checkRuns ?? []) Object.assign(job, { status: "completed", conclusion, completedAt });
    for (const one of [run, suite]) if (one !== undefined) Object.assign(one, { status: "completed", conclusion });
  };
}

const at = (when: number, then: (shop: GatedShop) => void) => (pause: number, opened: GatedShop) => {
  if (pause === when) then(opened);
};

describe("checks that still run", () => {
  test("are waited for, ever less often, until they passed; everything is gathered anew then", async () => {
    const waited = await wait({ checked: null }, 1800, at(6, endChecks("success")));
    expect(waited).toMatchObject({ verdict: "go", pauses: [15, 30, 60, 120, 120, 120], prepared: 2 });
  });

  test("are told once, for nothing changed meanwhile", async () => {
    const { said } = await wait({ checked: null }, 1800, at(6, endChecks("success")));
    expect(said).toEqual([expect.stringContaining("checklist.ci.checks.0: `test`")]);
  });

  test("that fail end the waiting", async () => {
    const waited = await wait({ checked: null }, 1800, at(2, endChecks("failure")));
    expect(waited).toMatchObject({ verdict: "hold", pauses: [15, 30] });
  });

  test("are waited for as long as was said, and no longer", async () => {
    expect(await wait({ checked: null }, 100)).toMatchObject({ verdict: "unknown", pauses: [15, 30, 55] });
  });

  test("are not waited for where nobody asked for it", async () => {
    expect(await wait({ checked: null }, 0)).toMatchObject({ verdict: "unknown", pauses: [], prepared: 1 });
  });

  test("who took an approval back meanwhile is heard: all of it is judged as it stands then", async () => {
    const waited = await wait({ checked: null }, 1800, (pause, opened) => {
      if (pause !== 2) return;
      endChecks("success")(opened);
      opened.ownRun.approvals.length = 0;
    });
    expect(waited).toMatchObject({ verdict: "hold", pauses: [15, 30] });
  });
});

const hopeless: readonly { readonly name: string; readonly wanted: Wanted; readonly verdict: string }[] = [
  { name: "a go", wanted: {}, verdict: "go" },
  { name: "a hold", wanted: { approvals: [] }, verdict: "hold" },
  { name: "a hold, though checks still run", wanted: { approvals: [], checked: null }, verdict: "hold" },
];
test.each(hopeless)("$name is not waited for", async ({ wanted, verdict }) => {
  expect(await wait(wanted, 1800)).toMatchObject({ verdict, pauses: [], said: [], prepared: 1 });
});

test("a look asks for what is running alone, and costs little of the rate limit", async () => {
  let before = 0;
  let looks = 0;
  await wait({ checked: null }, 100, (pause, { gitHub }) => {
    const { requests } = gitHub.counts();
    if (pause > 1) looks = requests - before;
    before = requests;
  });
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThanOrEqual(8);
});
