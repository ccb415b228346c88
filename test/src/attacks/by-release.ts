import {
  all,
  CANDIDATE,
  comment,
  hash,
  known,
  person,
  pullRequest,
  review,
  run,
  SILENT,
} from "@signalbox/policy/approvals/test-approvals";
import type { ApprovalTag, RunFacts } from "@signalbox/policy/approvals/approval-facts";
import { ENVIRONMENT_REVIEWS, FULL_PEOPLE, FULL_PULL_REQUEST } from "@signalbox/policy/gate/test-gate";
import { type Attack, onFull, onPlain } from "./attack.ts";

const [QA, MANAGER, CISO] = ENVIRONMENT_REVIEWS;
const inRun = (more: Partial<RunFacts>, reviews: readonly (readonly [string, string])[] = ENVIRONMENT_REVIEWS) => ({
  approvals: { run: known(run(more, reviews)) },
});
const teams = (changed: typeof FULL_PEOPLE.teams) => ({
  approvals: { people: { ...FULL_PEOPLE, teams: { ...FULL_PEOPLE.teams, ...changed } } },
});
const silentAs = (code: string, says: string) =>
  ({ known: false, code, says, next: "let the token read members" }) as const;
const COMMENTS = [["approvals:\n", "approvals:\n  comments: true\n"]] as const;
const SID_KEY = [["approvals:\n", `approvals:\n  keys: { sid: "ssh-ed25519 ${"A".repeat(68)}" }\n`]] as const;
const said = (login: string, body: string, edited: string | null = null) => ({
  approvals: {
    run: known(run({}, [QA, MANAGER])),
    pullRequests: [
      {
        ...FULL_PULL_REQUEST,
        comments: all([...FULL_PULL_REQUEST.comments.nodes, comment(login, body, { lastEditedAt: edited })]),
      },
    ],
  },
});
const tagged = (tag: Partial<ApprovalTag>) => ({
  approvals: {
    run: known(run({}, [QA, MANAGER])),
    approvalTags: known(
      all([{ name: `approve/ciso/${CANDIDATE}`, type: "tag" as const, target: CANDIDATE, signer: "sid", ...tag }]),
    ),
  },
});
const RELEASE = { code: "approvals.release" } as const;
const OTHER = hash("other");

/** Approvals of the release by the wrong people, in the wrong place, or of something else. */
export const ATTACKS_BY_RELEASE: readonly Attack[] = [
  onFull(
    {
      id: "A15",
      title: "who was invited to the team, and has not accepted",
      source: "@octokit/openapi 23.0.2: team-membership.state",
      outcome: "fail",
      ...RELEASE,
      says: /qa-lead: nobody.*`quinn` does not count: they hold none of the roles/,
      also: ["validation.approved"],
    },
    teams({ "acme/qa": known(all([person("quentin")])) }),
  ),
  onFull(
    {
      id: "A16",
      title: "a team that the token cannot see",
      source: "actions/github-script#518; srvaroa/labeler#188; cockpit-project/cockpituous#431",
      outcome: "unknown",
      ...RELEASE,
      says: /whether `sid` holds the role could not be told/,
    },
    teams({ "acme/security": silentAs("github.not-found", "the team is not there, or the token may not see it") }),
  ),
  onFull(
    {
      id: "A17",
      title: "a team that GitHub refuses to tell of",
      source: "GitHub docs, rate limits for the REST API",
      outcome: "unknown",
      ...RELEASE,
      says: /ciso: unknown/,
    },
    teams({ "acme/security": silentAs("github.forbidden", "GitHub answered 403") }),
  ),
  onFull(
    {
      id: "A18",
      title: "a needed team without members: all of nobody approved",
      source: "palantir/policy-bot approve_test.go, singleApprovalRequired",
      outcome: "fail",
      ...RELEASE,
      says: /qa-lead: nobody.*nobody holds it who may approve: an empty role can never be met/,
      also: ["validation.approved"],
    },
    teams({ "acme/qa": known(all([])) }),
  ),
  onFull(
    {
      id: "A20",
      title: "a login that somebody else took over",
      source: "GitHub docs, changing your username",
      outcome: "fail",
      ...RELEASE,
      says: /product-owner: nobody.*`ada` does not count: they hold none of the roles/,
    },
    {
      approvals: {
        pullRequests: [{ ...FULL_PULL_REQUEST, labels: all(["Business-Impact"]) }],
        run: known(run({}, [...ENVIRONMENT_REVIEWS, ["approve-product-owner", "ada"]])),
      },
    },
  ),
  onFull(
    {
      id: "A25",
      title: "one person for two roles",
      source: "SOC 2 practice, segregation of duties",
      outcome: "fail",
      ...RELEASE,
      says: /release-manager: `rita`; ciso: nobody/,
    },
    {
      approvals: {
        run: known(run({}, [QA, MANAGER, ["approve-ciso", "quinn"]])),
        people: teams({ "acme/security": known(all([person("quinn")])) }).approvals.people,
      },
    },
  ),
  onFull(
    {
      id: "A26",
      title: "who came first must not take the only place of another",
      source: "our own: places and people are a matching",
      outcome: "pass",
      ...RELEASE,
      says: /qa-lead: `quinn`; release-manager: `rita`; ciso: `sid`/,
    },
    {
      approvals: {
        run: known(run({}, [MANAGER, ["approve-qa-lead", "sid"], CISO, QA])),
        people: teams({ "acme/qa": known(all([person("sid"), person("quinn")])) }).approvals.people,
      },
    },
  ),
  onFull(
    {
      id: "A27",
      title: "a comment that somebody edited into an approval",
      source: "palantir/policy-bot README, Security (Comment Edits)",
      outcome: "fail",
      ...RELEASE,
      says: /ciso: nobody.*`sid` does not count: the comment was edited/,
    },
    said("sid", `/approve ciso ${CANDIDATE}`, "2026-11-21T10:00:00Z"),
    COMMENTS,
  ),
  onFull(
    {
      id: "A29",
      title: "who ran the job again approves it, where the environment lets them",
      source: "GitHub docs, deployments and environments",
      outcome: "fail",
      ...RELEASE,
      says: /`sid` does not count: they started the run/,
    },
    inRun({ triggeringActor: person("Sid") }),
  ),
  onFull(
    {
      id: "A30",
      title: "an administrator went past the environment: the job runs, and nobody approved",
      source: "orgs/community#212677; GitHub docs, deployments and environments",
      outcome: "fail",
      ...RELEASE,
      says: /qa-lead: nobody; release-manager: nobody; ciso: nobody/,
    },
    inRun({}, []),
  ),
  onFull(
    {
      id: "A31",
      title: "one environment with six reviewers, of whom GitHub asks one",
      source: "@octokit/openapi 23.0.2: environment protection rules",
      outcome: "fail",
      ...RELEASE,
      says: /qa-lead: `quinn`; release-manager: `rita`; ciso: nobody/,
    },
    inRun({}, [MANAGER, ["approve-qa-lead", "quinn"]]),
  ),
  onPlain(
    {
      id: "R04",
      title: "the gate runs a fork's code, with a token that sees little",
      source: "GitHub Security Lab, preventing pwn requests",
      outcome: "unknown",
      code: "approvals.fork",
      says: /the run is of a fork's code, with a token that sees little/,
    },
    inRun({ isCrossRepository: true }, []),
  ),
  onFull(
    {
      id: "R04-2",
      title: "approvals in a run of a fork's code",
      source: "GitHub Security Lab, preventing pwn requests",
      outcome: "fail",
      ...RELEASE,
      says: /the run is of a fork's code/,
      also: ["approvals.fork"],
    },
    inRun({ isCrossRepository: true }),
  ),
  onFull(
    {
      id: "T02",
      title: "a light tag where a signed one is asked for",
      source: "@octokit/openapi 23.0.2: git/tags",
      outcome: "fail",
      ...RELEASE,
      says: /it is a light tag, which carries no signature/,
    },
    tagged({ type: "commit" }),
    SID_KEY,
  ),
  onFull(
    {
      id: "T03",
      title: "a good signature of somebody else",
      source: "palantir/policy-bot signature_test.go, ValidSignatureButNotUser",
      outcome: "fail",
      ...RELEASE,
      says: /`eve` does not count: they hold none of the roles/,
    },
    tagged({ signer: "eve" }),
    SID_KEY,
  ),
  // Our own.
  onFull(
    {
      id: "X20",
      title: "an approval in an example of code",
      source: "our own: a comment may quote how one approves",
      outcome: "fail",
      ...RELEASE,
      says: /`sid` does not count: the comment holds code or HTML/,
    },
    said("sid", `Do it so:\n\`\`\`\n/approve ciso ${CANDIDATE}\n\`\`\``),
    COMMENTS,
  ),
  onFull(
    {
      id: "X21",
      title: "an approval that a comment of HTML hides",
      source: "our own: Markdown shows no comments of HTML",
      outcome: "fail",
      ...RELEASE,
      says: /the comment holds code or HTML/,
    },
    said("sid", `Looks good.\n<!--\n/approve ciso ${CANDIDATE}\n-->`),
    COMMENTS,
  ),
  onFull(
    {
      id: "X22",
      title: "an approval with a condition behind it",
      source: "our own: a line counts as a whole or not at all",
      outcome: "fail",
      ...RELEASE,
      says: /`sid` does not count: it is not in the form that counts/,
    },
    said("sid", `/approve ciso ${CANDIDATE} once the tests are green`),
    COMMENTS,
  ),
  onFull(
    {
      id: "X23",
      title: "an approval in a quotation, or with something unseen before it",
      source: "our own",
      outcome: "fail",
      ...RELEASE,
      says: /ciso: nobody/,
    },
    said("sid", `> /approve ciso ${CANDIDATE}\r\n\u200B/approve ciso ${CANDIDATE}\n    /approve ciso ${CANDIDATE}`),
    COMMENTS,
  ),
  onFull(
    {
      id: "X24",
      title: "an approval with lines as Windows ends them",
      source: "our own: browsers send them so",
      outcome: "pass",
      ...RELEASE,
      says: /ciso: `sid`/,
    },
    said("sid", `\r\n/approve ciso ${CANDIDATE}\r\nAll seen.\r\n`),
    COMMENTS,
  ),
  onFull(
    {
      id: "X25",
      title: "an approval by the first seven letters of the hash",
      source: "github/branch-deploy#373 asks for the full one",
      outcome: "fail",
      ...RELEASE,
      says: /it is not in the form that counts/,
    },
    said("sid", `/approve ciso ${CANDIDATE.slice(0, 7)}`),
    COMMENTS,
  ),
  onFull(
    {
      id: "X26",
      title: "an approval of another commit",
      source: "our own",
      outcome: "fail",
      ...RELEASE,
      says: /it is for 6f74686, the candidate is 63616e6/,
    },
    said("sid", `/approve ciso ${OTHER}`),
    COMMENTS,
  ),
  onFull(
    {
      id: "X27",
      title: "a comment where the policy does not turn them on",
      source: "our own",
      outcome: "fail",
      ...RELEASE,
      says: /ciso: nobody/,
    },
    said("sid", `/approve ciso ${CANDIDATE}`),
  ),
  onFull(
    {
      id: "X28",
      title: "a run on another branch, whose commit's message holds the candidate's hash",
      source: "our own: the title of a run that was pushed is the commit's",
      outcome: "fail",
      ...RELEASE,
      says: /the run is of 6f74686, and its name does not hold the candidate's hash alone/,
    },
    inRun({ event: "push", headBranch: "main", headSha: OTHER, displayTitle: `fix: ${CANDIDATE}` }),
  ),
  onFull(
    {
      id: "X29",
      title: "a run whose name holds two candidates",
      source: "our own: inputs are free text",
      outcome: "fail",
      ...RELEASE,
      says: /does not hold the candidate's hash alone/,
    },
    inRun({ headSha: OTHER, displayTitle: `Release ${OTHER} (not ${CANDIDATE})` }),
  ),
  onFull(
    {
      id: "X30",
      title: "a run by hand on the candidate's branch, named for the candidate",
      source: "GitHub docs, run-name",
      outcome: "pass",
      ...RELEASE,
      says: /ciso: `sid`/,
    },
    inRun({ headSha: OTHER, displayTitle: `Release ${CANDIDATE}` }),
  ),
  onFull(
    {
      id: "X31",
      title: "a workflow of another branch asks for the approvals",
      source: "GitHub docs, workflow_dispatch runs the file of its branch",
      outcome: "fail",
      ...RELEASE,
      says: /the run was started from `evil`, whose workflow it runs/,
    },
    inRun({ headBranch: "evil" }),
  ),
  onFull(
    {
      id: "X32",
      title: "jobs run again keep approvals of the first attempt",
      source: "GitHub docs, review history of a run: it names no attempt",
      outcome: "fail",
      ...RELEASE,
      says: /it may be of an earlier attempt: this is attempt 2/,
    },
    inRun({ attempt: 2 }),
  ),
  onFull(
    {
      id: "X33",
      title: "a rejection in the run that nobody can read, and approvals from elsewhere",
      source: "our own: silence may be a no",
      outcome: "unknown",
      code: "approvals.rejected",
      says: /nobody could say/,
      also: ["approvals.release", "validation.approved"],
    },
    { approvals: { run: SILENT, approvalTags: tagged({}).approvals.approvalTags } },
    SID_KEY,
  ),
  onFull(
    {
      id: "X34",
      title: "an environment that is called as what every object inherits",
      source: "prototype pollution, CVE-2019-10744 and its like",
      outcome: "fail",
      code: "where.branch",
      says: /`main` goes to `production`/,
    },
    { about: { environment: "constructor" } },
  ),
  onFull(
    {
      id: "X39",
      title: "approvals as roles that every object inherits, and that nobody has",
      source: "prototype pollution, CVE-2019-10744 and its like",
      outcome: "fail",
      ...RELEASE,
      says: /ciso: nobody.*`sid` does not count: they hold none of the roles/,
    },
    said("sid", `/approve constructor ${CANDIDATE}\n/approve tostring ${CANDIDATE}`),
    COMMENTS,
  ),
  onFull(
    {
      id: "X35",
      title: "a role that is needed twice, and approved once",
      source: "our own",
      outcome: "fail",
      ...RELEASE,
      says: /qa-lead: `quinn`; qa-lead: nobody/,
    },
    inRun({}, [...ENVIRONMENT_REVIEWS, QA]),
    [["needs: [qa-lead, release-manager, ciso]", "needs: [qa-lead, qa-lead, release-manager, ciso]"]],
  ),
  onFull(
    {
      id: "X36",
      title: "the manifest names another commit",
      source: "our own",
      outcome: "fail",
      ...RELEASE,
      says: /the manifest names 6f74686/,
    },
    {
      approvals: {
        run: known(run({}, [QA, MANAGER])),
        manifest: known({
          path: "release.yml",
          candidate: OTHER,
          pullRequest: pullRequest({ number: 3, merged: false, mergeCommit: null, reviews: all([review("sid")]) }),
        }),
      },
    },
    [["approvals:\n", "approvals:\n  manifest: release.yml\n"]],
  ),
  onFull(
    {
      id: "X37",
      title: "who started the run is not told",
      source: "our own",
      outcome: "unknown",
      ...RELEASE,
      says: /who started the run could not be told/,
      also: ["validation.approved"],
    },
    inRun({ actor: null }),
  ),
  onFull(
    {
      id: "X38",
      title: "who set the tag approves the release",
      source: "SOC 2 practice, segregation of duties",
      outcome: "fail",
      ...RELEASE,
      says: /`sid` does not count: they pushed the tag/,
    },
    { approvals: { tagger: known(person("SID")) } },
  ),
];
