import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { printable } from "@signalbox/action/printable";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { all, CANDIDATE, known, pullRequest, review } from "@signalbox/policy/approvals/test-approvals";
import { aJob, aRun, checkRunsOf, CI } from "@signalbox/policy/checklist/ci/test-ci";
import { decideGate } from "@signalbox/policy/gate/decide-gate";
import { ciOfCandidate, PLAIN_POLICY, plainGateFacts } from "@signalbox/policy/gate/test-gate";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { gateTree } from "@signalbox/moves/checklist-gate/report/gate-markdown";
import { withAnswers } from "@signalbox/moves/checklist-gate/test-answers";
import { gitHubParents } from "@signalbox/moves/extend/github-parents";
import { escapeMarkdown } from "@signalbox/moves/markdown";
import { sourcesOfCheckout } from "@signalbox/moves/version-bump/sources-of-checkout";
import { openGit } from "@signalbox/systems/git/open-git";
import { commitAccounts } from "@signalbox/systems/github/commit-accounts";
import { openSecretScanning } from "@signalbox/systems/github/secret-scanning";
import { parse } from "yaml";
import * as z from "zod";
import { root } from "../gates/repository.ts";

/** An attack on another layer than the decision: what the layer that meets it makes of it, in words. */
export type AttackElsewhere = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly attempt: () => string | Promise<string>;
  readonly says: RegExp;
  /** What must not stand in it. */
  readonly never?: RegExp;
};

const REPOSITORY = { owner: "acme", name: "web" };
const WORKFLOWS = globSync(".github/workflows/*.yml", { cwd: root });
const ACTIONS = globSync("actions/*/action.yml", { cwd: root });
const text = (file: string) => readFileSync(join(root, file), "utf8");

/** What is wrong with a policy of these lines, by codes. */
function findingsIn(lines: string): string {
  const loaded = readPolicy("release-policy.yml", `${PLAIN_POLICY}${lines}`);
  return loaded.ok ? "nothing" : loaded.findings.map(({ code }) => code).join(" ");
}

/** All programs of shells in our workflows and actions. */
function shellPrograms(): readonly string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "run" && typeof value === "string") found.push(value);
      else look(value);
    }
  };
  for (const file of [...WORKFLOWS, ...ACTIONS]) look(parse(text(file)));
  return found;
}

/** The report of a gate on a change of these files and this title. */
function reportOf(title: string, files: readonly string[]): string {
  const hostile = pullRequest({
    title,
    files: known([...files]),
    changedFiles: files.length,
    reviews: all([review("bob")]),
  });
  const facts = plainGateFacts({ approvals: { pullRequests: [hostile] } });
  const classed = 'approvals: { classes: { high-risk: { when: { paths: ["**"] }, needs: [reviewer] } } }\n';
  const decision = decideGate(testPolicy(`${PLAIN_POLICY}${classed}`), facts);
  return `${decision.verdict}\n${gateTree(decision)}`;
}

const InputsSchema = z.looseObject({ inputs: z.record(z.string(), z.unknown()) });
const HOSTILE_FILES = ["a;$(id).ts", "x\ny::error::approved", "-rf", "\u001b[2J", "`<img src=x>`"];
const SECRET = "ghp_0123456789abcdefghijABCDEFGHIJ012345";

export const ATTACKS_ELSEWHERE: readonly AttackElsewhere[] = [
  {
    id: "R03",
    title: "a cache that somebody poisoned, restored in the gate's job",
    source: "CVE-2026-45321",
    attempt: () => text(".github/workflows/checklist-gate.yml") + text("actions/checklist-gate/action.yml"),
    says: /main: \.\.\/\.\.\/dist\/checklist-gate\/index\.js/,
    never: /actions\/cache|cache:/,
  },
  {
    id: "R07",
    title: "inputs that loosen: another policy, or a failure that does not fail",
    source: "our own: callers can only tighten",
    attempt: () => Object.keys(InputsSchema.parse(parse(text("actions/checklist-gate/action.yml"))).inputs).join(" "),
    says: /^environment candidate /,
    never: /policy|soft|fail|enforce|observe|ignore|skip|unknown/,
  },
  {
    id: "R10",
    title: "half an answer of GraphQL, with errors beside it",
    source: "our own: any error taints what it covers",
    attempt: () =>
      withAnswers(
        { "/graphql": { body: { data: { repository: null }, errors: [{ type: "FORBIDDEN", message: "no" }] } } },
        async (gitHub) => {
          const asked = [{ oid: "a".repeat(40), coAuthors: false, pullRequests: true }];
          const answer = await commitAccounts(gitHub, REPOSITORY, asked);
          return answer.known ? "believed" : `unknown: ${answer.code}`;
        },
      ),
    says: /^unknown: /,
  },
  {
    id: "R13",
    title: "an alert of secret scanning that carries the secret",
    source: "@octokit/openapi 23.0.2: hide_secret",
    attempt: () =>
      withAnswers(
        {
          "/repos/acme/web/secret-scanning/alerts": {
            body: [
              { number: 1, state: "open", secret_type: "github_token", secret: SECRET, resolution_comment: SECRET },
            ],
          },
        },
        async (gitHub, asked) =>
          `${JSON.stringify(await openSecretScanning(gitHub, REPOSITORY).open())} ${asked.join(" ")}`,
      ),
    says: /"known":true.*hide_secret=true/,
    never: /ghp_/,
  },
  {
    id: "T04",
    title: "a branch and a tag of one name",
    source: "our own: a candidate is a hash",
    attempt: async () => {
      const repository = new TestRepository();
      try {
        repository.commit("feat: begin");
        repository.git("branch", "v1.2.0");
        repository.git("tag", "v1.2.0");
        const git = openGit(repository.directory, testGitEnvironment());
        const checkout = {
          git,
          candidate: "v1.2.0",
          branch: "main",
          defaultBranch: "main",
          asIfMerged: false,
          only: [],
        };
        return await sourcesOfCheckout(testPolicy(PLAIN_POLICY), checkout).then(() => "accepted", String);
      } finally {
        repository.remove();
      }
    },
    says: /the candidate `v1\.2\.0` is not a full commit hash/,
  },
  {
    id: "I01",
    title: "a branch's name that becomes a part of a shell's program",
    source: "GitHub Security Lab, untrusted input; CVE-2023-49291",
    attempt: () => shellPrograms().join("\n"),
    says: /./,
    never: /\$\{\{/,
  },
  {
    id: "I02",
    title: "commands to the runner in a commit's message",
    source: "CVE-2020-15228",
    attempt: () =>
      ["x\n::add-mask::pass\n::error::approved", "::stop-commands::x", " ::error::y", "a ##[error]z"]
        .map(printable)
        .join("\n"),
    says: /x ⏎ ::add-mask::pass ⏎ ::error::approved/,
    never: /^\s*::|##\[/m,
  },
  {
    id: "I04",
    title: "Markdown and HTML in a title",
    source: "our own",
    attempt: () =>
      `${escapeMarkdown("</td></tr></table>\n# PASS ![x](http://evil.example)")}\n${reportOf("</td>\n# PASS ![x](http://evil.example) @acme/qa", ["a.ts"])}`,
    says: /go\n/,
    never: /<\/td|^# PASS|!\[x\]\(http|(?<!`)@acme\/qa/m,
  },
  {
    id: "I05",
    title: "files whose names are programs, lines and colours",
    source: "GHSA-mcph-m25j-8j63",
    attempt: () => reportOf("feat: x", HOSTILE_FILES),
    says: /^go\n/,
    never: /\u001b|^y::error|^::|<img/m,
  },
  {
    id: "P02",
    title: "a key that stands twice, with less the second time",
    source: "measured: YAML parsers differ",
    attempt: () => findingsIn("checklist: { ci: {}, ci: { for: [] } }\n"),
    says: /policy\.duplicate-key/,
  },
  {
    id: "P03",
    title: "a key that is misspelt, so that nothing is asked for",
    source: "palantir/policy-bot, UnmarshalStrict",
    attempt: () => findingsIn("cheklist: { ci: {} }\n"),
    says: /policy\.unknown-key/,
  },
  {
    id: "P04",
    title: "a tag of YAML, a second document, or `__proto__`",
    source: "measured: yaml 2.9.1 warns of unknown tags alone",
    attempt: () =>
      [
        findingsIn('notes: !!js/function "x"\n'),
        findingsIn("---\nversion: 1\ncomponents: { other: {} }\n"),
        findingsIn("approvals: { roles: { __proto__: { users: [eve] } } }\n"),
        findingsIn("approvals: { roles: { constructor: { users: [eve] } } }\n"),
      ].join(", "),
    says: /policy\.tag.*, policy\.several-documents.*, policy\.(?:reserved-key|bad-name).*, policy\.reserved-key/,
  },
  {
    id: "P05",
    title: "a policy of five megabytes",
    source: "@octokit/graphql-schema 15.26.1: Blob.isTruncated",
    attempt: () => findingsIn(`# ${"x".repeat(5_000_000)}\n`),
    says: /policy\.too-large/,
  },
  {
    id: "P07",
    title: "a policy that extends what somebody may change tomorrow",
    source: "palantir/policy-bot README, Remote Policy; CVE-2025-30066",
    attempt: () =>
      withAnswers(
        {
          "/repos/acme/policies/git/ref/tags/main": { status: 404, body: { message: "Not Found" } },
          "/repos/acme/policies/git/ref/heads/main": { body: { object: { type: "commit", sha: "a".repeat(40) } } },
        },
        (gitHub) =>
          gitHubParents(gitHub, { repository: REPOSITORY, commit: "b".repeat(40) }, new AbortController().signal)
            .commitOf({ owner: "acme", name: "policies" }, "main")
            .catch(String),
      ),
    says: /`main` is a branch of `acme\/policies`, and branches move/,
  },
  {
    id: "P09",
    title: "braces that expand to sixty-five thousand patterns",
    source: "measured: 860 ms a match in minimatch",
    attempt: () => findingsIn(`branches: { "${"{a,b}".repeat(16)}": { environment: production } }\n`),
    says: /policy\.bad-name/,
  },
  {
    id: "P10",
    title: "a regular expression that never ends",
    source: "palantir/policy-bot common/regexp.go",
    attempt: () => {
      const loaded = testPolicy(
        `${PLAIN_POLICY}checklist: { ci: { checks: [{ workflow: ${CI}, name: "(a+)+$" }] } }\n`,
      );
      const named = (name: string) => {
        const run = aRun(1, [aJob(11, { headSha: CANDIDATE, name })], { headSha: CANDIDATE });
        const ci = known(ciOfCandidate({ workflowRuns: known(all([run])), checkRuns: known(all(checkRunsOf(run))) }));
        return decideGate(loaded, plainGateFacts({ checklist: { ci } }))
          .reasons.map(({ code }) => code)
          .join(" ");
      };
      return `${named(`${"a".repeat(5000)}!`)}, ${named("(a+)+$")}`;
    },
    says: /ci\.missing.*, .*ci\.passed/,
  },
];
