import {
  all,
  BASE,
  CANDIDATE,
  comment,
  known,
  pullRequest,
  review,
  SILENT,
} from "@signalbox/policy/approvals/test-approvals";
import type { CodeOwnersFacts } from "@signalbox/policy/approvals/approval-facts";
import type { PullRequestFacts } from "@signalbox/policy/approvals/pull-request-facts";
import { FULL_PEOPLE, FULL_PULL_REQUEST, type GateParts } from "@signalbox/policy/gate/test-gate";
import { type Attack, onFull, onPlain } from "./attack.ts";

const changing = (files: readonly string[], more: Partial<PullRequestFacts> = {}) => ({
  approvals: {
    pullRequests: [{ ...FULL_PULL_REQUEST, files: known([...files]), changedFiles: files.length, ...more }],
  },
});
const plainly = (files: readonly string[], more: Partial<PullRequestFacts> = {}) => ({
  approvals: { pullRequests: [pullRequest({ files: known([...files]), changedFiles: files.length, ...more })] },
});
const owners = (text: string, more: Partial<CodeOwnersFacts> = {}): GateParts => ({
  approvals: {
    ...changing(["src/auth/legacy/x.ts"]).approvals,
    people: {
      ...FULL_PEOPLE,
      codeOwners: known({
        commit: BASE,
        path: ".github/CODEOWNERS",
        text,
        byteSize: Buffer.byteLength(text),
        errors: all([]),
        ...more,
      }),
    },
  },
});
const waiving = (login: string, line: string, more: Partial<PullRequestFacts> = {}): GateParts => ({
  checklist: { slo: SILENT },
  approvals: {
    pullRequests: [
      { ...FULL_PULL_REQUEST, comments: all([...FULL_PULL_REQUEST.comments.nodes, comment(login, line)]), ...more },
    ],
  },
});
const CHANGE = { outcome: "fail", code: "approvals.change" } as const;
const high = (path: string) => new RegExp(`being high-risk: it changes \`${path}\``);
const LEGACY_ONLY = [['paths: ["src/auth/**"]', 'paths: ["src/auth/x/**"]']] as const;

/** Changes that look smaller than they are, files that should say who owns them, and waivers. */
export const ATTACKS_BY_CHANGES: readonly Attack[] = [
  onPlain(
    {
      id: "F01",
      title: "4,200 files, of which GitHub tells 3,000",
      source: "@octokit/openapi 23.0.2: pulls/files ends at 3,000; policy-bot stops there",
      outcome: "unknown",
      code: "approvals.class",
      says: /it is taken for high-risk: git shows 3000 files of #1, and GitHub counts 4200/,
    },
    {
      approvals: {
        ...plainly(
          Array.from({ length: 3000 }, (_, i) => `docs/${i}.md`),
          { changedFiles: 4200 },
        ).approvals,
        people: { teams: {}, permissions: { bob: known("maintain") }, codeOwners: known(null) },
      },
    },
  ),
  onFull(
    {
      id: "F02",
      title: "a file that is moved out of a protected folder",
      source: "palantir/policy-bot pull/github.go; GraphQL has no former name",
      ...CHANGE,
      says: high("src/auth/x.ts"),
    },
    changing(["lib/x.ts", "src/auth/x.ts"]),
  ),
  onFull(
    {
      id: "F05",
      title: "CODEOWNERS with a line that GitHub passes over",
      source: "GitHub docs, about code owners; GraphQL repository.codeowners.errors",
      outcome: "unknown",
      code: "approvals.change",
      says: /`.github\/CODEOWNERS`: who owns `src\/auth\/legacy\/x.ts` is unclear by its line 1/,
    },
    owners("* @olga @nobody\n", { errors: all([{ line: 1, kind: "Unknown owner" }]) }),
    LEGACY_ONLY,
  ),
  onFull(
    {
      id: "F05-2",
      title: "CODEOWNERS that is too big for GitHub",
      source: "GitHub docs, about code owners",
      outcome: "unknown",
      code: "approvals.change",
      says: /it is larger than the 3 MB that GitHub reads/,
    },
    owners("* @olga\n", { byteSize: 4_000_000 }),
    LEGACY_ONLY,
  ),
  onFull(
    {
      id: "F06",
      title: "a line of CODEOWNERS without an owner",
      source: "GitHub docs, about code owners",
      ...CHANGE,
      says: /module-owner: nobody/,
    },
    owners("* @olga\n/src/auth/legacy/\n"),
    LEGACY_ONLY,
  ),
  onPlain(
    {
      id: "F07",
      title: "the policy itself is changed",
      source: "Gerrit, config-submit-requirements on refs/meta/config",
      ...CHANGE,
      says: /maintainer: nobody/,
    },
    plainly(["release-policy.yml"]),
  ),
  onPlain(
    {
      id: "F08",
      title: "the workflow that tests the change is changed with it",
      source: "GitHub Security Lab, preventing pwn requests",
      ...CHANGE,
      says: /\.github\/workflows\/ci\.yml`, which decides what passes/,
    },
    plainly([".github/workflows/ci.yml"]),
  ),
  onFull(
    {
      id: "F09",
      title: "the protected folder in other letters",
      source: "CVE-2014-9390 and its like",
      ...CHANGE,
      says: high("SRC/Auth/x.ts"),
    },
    changing(["SRC/Auth/x.ts"]),
  ),
  onFull(
    {
      id: "F11",
      title: "a folder that begins with a dot",
      source: "minimatch: `**` passes over dot names by default",
      ...CHANGE,
      says: high("\\.config/deploy/x.yml"),
    },
    changing([".config/deploy/x.yml"]),
    [['paths: ["src/auth/**"]', 'paths: ["**"]']],
  ),
  onFull(
    {
      id: "L01",
      title: "a label that makes it an emergency",
      source: "@octokit/graphql-schema 15.26.1: LabeledEvent.actor; GitHub Security Lab",
      ...CHANGE,
      says: /being standard: nothing raises it/,
    },
    changing(["src/a.ts"], { labels: all(["emergency"]), reviews: all([review("rita")]) }),
  ),
  onFull(
    {
      id: "L06",
      title: "a title that makes light of it",
      source: "palantir/policy-bot, title predicate",
      ...CHANGE,
      says: high("src/auth/x.ts"),
    },
    changing(["src/auth/x.ts"], { title: "docs: tiny" }),
  ),
  onFull(
    {
      id: "X83",
      title: "CODEOWNERS names teams that there are not, and GitHub says nothing",
      source: "rocketride-org/rocketride-server#223; trilinos/Trilinos#11812",
      outcome: "unknown",
      code: "approvals.change",
      says: /GitHub says of it: Unknown owner/,
    },
    owners("* @acme/reviewers\n", { errors: all([{ line: 1, kind: "Unknown owner" }]) }),
    LEGACY_ONLY,
  ),
  onFull(
    {
      id: "X84",
      title: "CODEOWNERS names a team that the token cannot see",
      source: "boxlite-ai/boxlite#1074",
      outcome: "unknown",
      code: "approvals.change",
      says: /whether `(?:bob|olga)` holds the role could not be told/,
    },
    owners("* @acme/reviewers\n"),
    LEGACY_ONLY,
  ),
  // Our own.
  onFull(
    {
      id: "X70",
      title: "the protected folder with a letter that nobody sees in it",
      source: "CVE-2014-9390: HFS+ passes over such characters",
      ...CHANGE,
      says: /being high-risk/,
    },
    changing(["src/au\u200Cth/x.ts"]),
  ),
  onFull(
    {
      id: "X71",
      title: "CODEOWNERS of somebody's own at the candidate",
      source: "GitHub docs: CODEOWNERS counts from the base",
      ...CHANGE,
      says: /`docs\/codeowners`, which decides what passes/,
    },
    changing(["docs/codeowners"]),
  ),
  onFull(
    {
      id: "X72",
      title: "a change that nobody owns, approved by anybody",
      source: "our own: `otherwise` says whose it is",
      ...CHANGE,
      says: /module-owner: nobody/,
    },
    owners("/docs/ @olga\n"),
    LEGACY_ONLY,
  ),
  onFull(
    {
      id: "X73",
      title: "one owner for the changes of two",
      source: "palantir/policy-bot#181",
      ...CHANGE,
      says: /module-owner: nobody/,
    },
    {
      approvals: {
        ...owners("* @olga\n/db/ @carol\n").approvals,
        ...changing(["src/a.ts", "db/b.sql"]).approvals,
      },
    },
  ),
  onFull(
    {
      id: "X74",
      title: "CODEOWNERS that was cut short",
      source: "our own: a Blob may be truncated",
      outcome: "unknown",
      code: "approvals.change",
      says: /it could not be read to its end/,
    },
    owners("* @olga\n", { byteSize: 90 }),
    LEGACY_ONLY,
  ),
  onFull(
    {
      id: "X75",
      title: "labels that were not all read, where one asks for more",
      source: "our own: a list is whole where it holds as many as it says",
      outcome: "unknown",
      code: "approvals.labels",
      says: /not all labels could be read/,
    },
    changing(["src/a.ts"], { labels: { totalCount: 101, nodes: ["a"] } }),
  ),
  onFull(
    {
      id: "X76",
      title: "a waiver by who may give it",
      source: "our own: so that the others fail for their own reason",
      outcome: "pass",
      code: "slo.not-gathered",
      says: /waived by `sid` until 2026-11-30: the metrics moved/,
    },
    {
      ...waiving("sid", `/waive slo ${CANDIDATE} until 2026-11-30 because the metrics moved`),
      checklist: { slo: null },
    },
  ),
  ...(
    [
      [
        "X77",
        "that expired yesterday",
        "sid",
        `${CANDIDATE} until 2026-11-20 because of it`,
        /it expired on 2026-11-20/,
      ],
      [
        "X78",
        "of another commit",
        "sid",
        `${BASE} until 2026-11-30 because of it`,
        /it is for 6261736, the candidate is/,
      ],
      [
        "X79",
        "by somebody without the role",
        "bob",
        `${CANDIDATE} until 2026-11-30 because of it`,
        /`bob` holds none of the roles ciso/,
      ],
      [
        "X80",
        "that is to last until a day that never comes",
        "sid",
        `${CANDIDATE} until 2026-02-31 because of it`,
        /does not count: it is not in the form that counts/,
      ],
      [
        "X81",
        "without a reason",
        "sid",
        `${CANDIDATE} until 2026-11-30`,
        /does not count: it is not in the form that counts/,
      ],
    ] as const
  ).map(([id, how, login, rest, says]) =>
    onFull(
      {
        id,
        title: `a waiver ${how}`,
        source: "our own: GATE.md, users ask for overrides with a reason",
        outcome: "unknown",
        code: "test.silent",
        says: /nobody could say/,
        tells: says,
      },
      waiving(login, `/waive slo ${rest}`),
    ),
  ),
  onFull(
    {
      id: "X82",
      title: "a waiver by who had a hand in the release",
      source: "SOC 2 practice, segregation of duties",
      outcome: "unknown",
      code: "test.silent",
      says: /nobody could say/,
      tells: /the waiver of `sid` does not count: they had a hand in a change of the release/,
    },
    waiving("sid", `/waive slo ${CANDIDATE} until 2026-11-30 because I say so`, {
      author: { login: "sid", databaseId: null, type: "User" },
    }),
  ),
];
