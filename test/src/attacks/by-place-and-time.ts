import { all, CANDIDATE, hash, known, SILENT } from "@signalbox/policy/approvals/test-approvals";
import { branch, branchRules } from "@signalbox/policy/checklist/branch-rules/test-facts";
import { type Attack, onFull, onPlain } from "./attack.ts";

const MOVED = hash("moved");
const at = (now: string) => ({ about: { now }, checklist: { slo: null } });
const SLO_LATE = { also: ["slo.not-gathered"] } as const;
const frozen = {
  code: "schedule.freeze",
  outcome: "fail",
  source: "our own: zones of the IANA database, half-open intervals",
  ...SLO_LATE,
} as const;
const FREEZE = {
  environment: "Production",
  by: "rita",
  reason: "incident",
  since: "2026-11-20T00:00:00Z",
  until: null,
};

/** The wrong branch, tag, environment or time, and a default branch that anybody may change. */
export const ATTACKS_BY_PLACE_AND_TIME: readonly Attack[] = [
  onPlain(
    {
      id: "P11",
      title: "the default branch, where the policy lies, is not protected",
      source: "@octokit/openapi 23.0.2: rules/branches/{branch}",
      outcome: "unknown",
      code: "branch-rules.unprotected",
      says: /anyone who may push could change the policy/,
    },
    { checklist: { "branch-rules": known(branchRules([branch("main", [])], [])) } },
  ),
  onPlain(
    {
      id: "T01",
      title: "the tag was moved after the approval",
      source: "CVE-2025-30066",
      outcome: "fail",
      code: "where.tag",
      says: /it points at 6d6f766, the candidate is 63616e6/,
    },
    { where: { tagTarget: known(MOVED) } },
  ),
  onFull(
    {
      id: "R12",
      title: "Friday at six in Berlin, by a runner's clock in UTC",
      says: /it is fri, 2026-11-20 18:00/,
      ...frozen,
    },
    at("2026-11-20T17:00:00Z"),
  ),
  onFull(
    {
      id: "R12-2",
      title: "the same in summer, an hour earlier in UTC",
      says: /it is fri, 2026-07-17 18:00/,
      ...frozen,
    },
    at("2026-07-17T16:00:00Z"),
  ),
  onFull(
    {
      id: "R12-3",
      title: "the first minute after the freeze is free",
      source: "our own: half-open intervals",
      outcome: "pass",
      code: "schedule.freeze",
      says: /it is sat, 2026-11-21 08:00/,
    },
    { about: { now: "2026-11-21T07:00:00Z" }, checklist: {} },
    [
      [
        "slo: { environment: staging, window: 1h, waivable-by: [ciso] }",
        "slo: { environment: staging, window: 1h, for: [] }",
      ],
    ],
  ),
  // Our own.
  onPlain(
    {
      id: "X90",
      title: "a candidate that its branch does not hold",
      source: "our own",
      outcome: "fail",
      code: "where.holds-candidate",
      says: /`main` does not hold it/,
    },
    { where: { holdsCandidate: known(false) } },
  ),
  onPlain(
    {
      id: "X91",
      title: "a branch that nobody named",
      source: "our own",
      outcome: "unknown",
      code: "where.branch",
      says: /no branch is known/,
      also: ["where.holds-candidate"],
    },
    { about: { branch: null }, where: { holdsCandidate: null } },
  ),
  onPlain(
    {
      id: "X92",
      title: "a branch of one's own",
      source: "our own: by default the default branch alone may release",
      outcome: "fail",
      code: "where.branch",
      says: /`feature\/x` is not the default branch/,
      also: ["branch-rules.not-looked-at"],
    },
    { about: { branch: "feature/x" } },
  ),
  onFull(
    {
      id: "X93",
      title: "the environment in other letters, so that its approvals are not asked for",
      source: "GitHub docs: names of environments are not case-sensitive",
      outcome: "fail",
      code: "where.branch",
      says: /the policy writes this environment `production`/,
    },
    { about: { environment: "Production" } },
  ),
  onPlain(
    {
      id: "X94",
      title: "the environment with something unseen behind it",
      source: "our own: GitHub may take it for the one without",
      outcome: "fail",
      code: "where.branch",
      says: /no policy can name `productionU\+200B`/,
    },
    { about: { environment: "production\u200B" } },
  ),
  onPlain(
    {
      id: "X95",
      title: "a freeze that somebody set by hand holds an emergency too",
      source: "our own: whoever set it can lift it",
      outcome: "fail",
      code: "schedule.freeze-by-hand",
      says: /`rita` froze it at 2026-11-20T00:00:00Z: incident/,
    },
    { schedule: { freezes: known(all([FREEZE])) } },
  ),
  onPlain(
    {
      id: "X96",
      title: "freezes that nobody could read",
      source: "our own",
      outcome: "unknown",
      code: "schedule.freeze-by-hand",
      says: /nobody could say/,
    },
    { schedule: { freezes: SILENT } },
  ),
  onPlain(
    {
      id: "X97",
      title: "a tag that is not there any more",
      source: "our own",
      outcome: "fail",
      code: "where.tag",
      says: /there is no such tag/,
    },
    { where: { tagTarget: known(null) } },
  ),
  onPlain(
    {
      id: "X98",
      title: "a tag that stands where it should",
      source: "our own",
      outcome: "pass",
      code: "where.tag",
      says: /it stands there/,
    },
    { where: { tagTarget: known(CANDIDATE) } },
  ),
];
