import { expect, test } from "@jest/globals";
import type { Told } from "../../approvals/told.ts";
import { verdictOf } from "../../decision/verdict.ts";
import { testPolicy } from "../../load/test-policy.ts";
import { decideSecurityScan } from "./decide-security-scan.ts";
import type { SecurityScanFacts } from "./security-scan-facts.ts";
import {
  about,
  ADA,
  aDismissal,
  aFile,
  AFTER,
  anAlert,
  anAnalysis,
  BEFORE,
  codeScanning,
  cutList,
  dependabot,
  list,
  OTHER,
  scanFacts,
  SILENT,
} from "./test-scans.ts";

const policy = (scan: string) =>
  testPolicy(`version: 1
components: { web: {} }
approvals: { roles: { ciso: { users: [ada] } } }
checklist:
  security-scan: ${scan}
`);

const github = (facts: Parameters<typeof codeScanning>[0]): SecurityScanFacts =>
  scanFacts({ codeScanning: { known: true, value: codeScanning(facts) } });
const bot = (facts: Parameters<typeof dependabot>[0]): SecurityScanFacts =>
  scanFacts({ dependabot: { known: true, value: dependabot(facts) } });
const finding = { ruleId: "CVE-1", severity: "high", count: 1, suppressed: 0, path: "a.lock" } as const;
const BOT = "{ alerts: [dependabot] }";
const ROLE = "{ dismissals-by: ciso }";
const FILE = "{ alerts: [], sarif: [trivy.sarif] }";

type Case = {
  readonly name: string;
  readonly scan?: string;
  readonly facts: SecurityScanFacts;
  readonly verdict: "go" | "hold" | "unknown";
  readonly says?: string;
  readonly holds?: (role: string, login: string) => Told;
};

const cases: readonly Case[] = [
  { name: "analysed, and no alert", facts: scanFacts(), verdict: "go", says: "none is open" },
  {
    name: "an open alert",
    facts: github({ open: list(anAlert(7)) }),
    verdict: "hold",
    says: "#7 `CodeQL js/xss` (high)",
  },
  {
    name: "an open alert below the severity",
    facts: github({ open: list(anAlert(7, { severity: "medium" })) }),
    verdict: "go",
  },
  {
    name: "an open alert of no known severity",
    facts: github({ open: list(anAlert(7, { severity: null })) }),
    verdict: "hold",
  },
  {
    name: "a lower severity, where the policy asks for it",
    scan: "{ severity: low }",
    facts: github({ open: list(anAlert(7, { severity: "low" })) }),
    verdict: "hold",
  },
  {
    name: "C14: no alerts, since another commit was analysed",
    facts: github({ analyses: list(anAnalysis(1, { commitOid: OTHER })) }),
    verdict: "unknown",
    says: "what was analysed is `aaaaaaaaaaaa`",
  },
  {
    name: "C14: no analysis at all",
    facts: github({ analyses: list() }),
    verdict: "unknown",
    says: "which says nothing",
  },
  {
    name: "an analysis with an error",
    facts: github({ analyses: list(anAnalysis(1, { error: "no code" })) }),
    verdict: "unknown",
  },
  {
    name: "an analysis of which GitHub left something out",
    facts: github({ analyses: list(anAnalysis(1, { warning: "123 results were ignored" })) }),
    verdict: "unknown",
    says: "123 results were ignored",
  },
  {
    name: "a newer analysis of the same kind went well",
    facts: github({ analyses: list(anAnalysis(1, { error: "no code" }), anAnalysis(2)) }),
    verdict: "go",
  },
  {
    name: "a newer analysis of the same kind failed",
    facts: github({ analyses: list(anAnalysis(2, { error: "no code" }), anAnalysis(1)) }),
    verdict: "unknown",
  },
  {
    name: "of two kinds one failed",
    facts: github({ analyses: list(anAnalysis(1), anAnalysis(2, { category: "python", error: "no code" })) }),
    verdict: "unknown",
  },
  {
    name: "a tool that the policy names did not analyse it",
    scan: "{ tools: [CodeQL, Trivy] }",
    facts: scanFacts(),
    verdict: "unknown",
  },
  {
    name: "a tool that the policy names has a file of its own",
    scan: "{ tools: [CodeQL, Trivy], sarif: [trivy.sarif] }",
    facts: scanFacts({ sarif: [aFile("trivy.sarif", {})] }),
    verdict: "go",
  },
  {
    name: "code scanning is off, or the token may not ask",
    facts: scanFacts({ codeScanning: SILENT }),
    verdict: "unknown",
  },
  { name: "a list of alerts that was cut", facts: github({ open: cutList() }), verdict: "unknown" },
  { name: "a cut list of alerts with a bad one in it", facts: github({ open: cutList(anAlert(1)) }), verdict: "hold" },
  {
    name: "fixed on the branch after the candidate",
    facts: github({ supersededAt: AFTER, fixed: list(anAlert(7, { state: "fixed", fixedAt: AFTER })) }),
    verdict: "hold",
    says: "fixed after the candidate",
  },
  {
    name: "dismissed since the last release, where nobody may",
    facts: github({ dismissed: list(aDismissal(7, ADA, AFTER)) }),
    verdict: "hold",
    says: "names no role",
  },
  {
    name: "dismissed before the last release",
    facts: github({ dismissed: list(aDismissal(7, ADA, BEFORE)) }),
    verdict: "go",
  },
  {
    name: "dismissed at a time that nobody can say",
    facts: github({ dismissed: list(aDismissal(7, ADA, null)) }),
    verdict: "hold",
  },
  {
    name: "dismissed before, and there is no last release",
    facts: { ...github({ dismissed: list(aDismissal(7, ADA, BEFORE)) }), since: null },
    verdict: "hold",
  },
  {
    name: "dismissed by who may",
    scan: ROLE,
    facts: github({ dismissed: list(aDismissal(7, ADA, AFTER)) }),
    holds: (role, login) => (role === "ciso" && login === "ada" ? "yes" : "no"),
    verdict: "go",
  },
  {
    name: "dismissed by somebody else",
    scan: ROLE,
    facts: github({ dismissed: list(aDismissal(7, ADA, AFTER)) }),
    holds: () => "no",
    verdict: "hold",
  },
  {
    name: "dismissed by somebody of whom nobody could say",
    scan: ROLE,
    facts: github({ dismissed: list(aDismissal(7, ADA, AFTER)) }),
    holds: () => "unknown",
    verdict: "unknown",
  },
  {
    name: "dismissed by an account that is gone",
    scan: ROLE,
    facts: github({ dismissed: list(aDismissal(7, null, AFTER)) }),
    holds: () => "yes",
    verdict: "hold",
  },
  {
    name: "a dismissal below the severity",
    facts: github({ dismissed: list(aDismissal(7, ADA, AFTER, { severity: "low" })) }),
    verdict: "go",
  },
  { name: "a list of dismissals that was cut", facts: github({ dismissed: cutList() }), verdict: "unknown" },
  {
    name: "a cut list of dismissals, of which those that are known are too low",
    facts: github({ dismissed: cutList(aDismissal(7, ADA, AFTER, { severity: "low" })) }),
    verdict: "unknown",
  },
  { name: "Dependabot: no alert", scan: BOT, facts: scanFacts({ codeScanning: SILENT }), verdict: "go" },
  {
    name: "Dependabot: an open alert",
    scan: BOT,
    facts: bot({ open: list(anAlert(3, { title: "lodash" })) }),
    verdict: "hold",
  },
  {
    name: "Dependabot: dismissed by a rule of the repository",
    scan: `{ alerts: [dependabot], dismissals-by: ciso }`,
    facts: bot({ dismissed: list(aDismissal(3, null, AFTER, { state: "auto_dismissed" })) }),
    verdict: "hold",
  },
  { name: "Dependabot: off", scan: BOT, facts: scanFacts({ dependabot: SILENT }), verdict: "unknown" },
  {
    name: "Dependabot: fixed after the candidate",
    scan: BOT,
    facts: bot({ fixed: list(anAlert(3, { state: "fixed" })) }),
    verdict: "hold",
  },
  {
    name: "a file without findings",
    scan: FILE,
    facts: scanFacts({ sarif: [aFile("trivy.sarif", {})] }),
    verdict: "go",
  },
  {
    name: "a file with a finding",
    scan: FILE,
    facts: scanFacts({ sarif: [aFile("trivy.sarif", { results: [finding] })] }),
    verdict: "hold",
    says: "`CVE-1` (high, 1) in `a.lock`",
  },
  {
    name: "a file with a finding that it hides itself",
    scan: FILE,
    facts: scanFacts({ sarif: [aFile("trivy.sarif", { results: [{ ...finding, suppressed: 1 }] })] }),
    verdict: "hold",
    says: "1 of them suppressed",
  },
  {
    name: "a file with a finding below the severity",
    scan: FILE,
    facts: scanFacts({ sarif: [aFile("trivy.sarif", { results: [{ ...finding, severity: "low" }] })] }),
    verdict: "go",
  },
  {
    name: "a file of a scan that failed",
    scan: FILE,
    facts: scanFacts({ sarif: [aFile("trivy.sarif", { executionSuccessful: false })] }),
    verdict: "unknown",
  },
  {
    name: "a file without a list of results",
    scan: FILE,
    facts: scanFacts({ sarif: [aFile("trivy.sarif", { results: null })] }),
    verdict: "unknown",
  },
  {
    name: "a file about another commit",
    scan: FILE,
    facts: scanFacts({ sarif: [aFile("trivy.sarif", { revisions: [OTHER] })] }),
    verdict: "unknown",
  },
  {
    name: "a file that does not say of which commit",
    scan: FILE,
    facts: scanFacts({ sarif: [aFile("trivy.sarif", { revisions: [] })] }),
    verdict: "go",
    says: "it does not say of which commit",
  },
  {
    name: "of two runs of a file one failed",
    scan: FILE,
    facts: scanFacts({ sarif: [aFile("trivy.sarif", {}, { executionSuccessful: false })] }),
    verdict: "unknown",
  },
  { name: "a file without runs", scan: FILE, facts: scanFacts({ sarif: [aFile("trivy.sarif")] }), verdict: "unknown" },
  { name: "a file that is not there", scan: FILE, facts: scanFacts(), verdict: "unknown" },
  {
    name: "a file that could not be read",
    scan: FILE,
    facts: scanFacts({ sarif: [{ path: "trivy.sarif", content: SILENT }] }),
    verdict: "unknown",
  },
  { name: "a policy that asks for nothing", scan: "{ alerts: [] }", facts: scanFacts(), verdict: "hold" },
  { name: "facts of another commit", facts: { ...scanFacts(), candidate: OTHER }, verdict: "unknown" },
];

test.each(cases)("$name", ({ scan = "{}", facts, verdict, says, holds }) => {
  const reasons = decideSecurityScan(policy(scan), { known: true, value: facts }, about, holds);
  expect(verdictOf(reasons)).toBe(verdict);
  const worst = reasons.filter(({ status }) => verdict === "go" || status !== "met");
  if (says !== undefined) expect(worst.map(({ observed, next }) => `${observed}; ${next}`).join("\n")).toContain(says);
  for (const { status, next } of reasons) expect(next === null).toBe(status === "met");
});

test.each([null, SILENT])("nobody could say: %j", (facts) => {
  expect(decideSecurityScan(policy("{}"), facts, about)).toMatchObject([{ status: "unknown" }]);
});

test("the permission is named where the token lacks it", () => {
  const [reason] = decideSecurityScan(policy("{}"), { known: true, value: scanFacts({ codeScanning: SILENT }) }, about);
  expect(reason?.next).toContain("`security-events: read`");
});

test("a policy that does not ask for it has no reason", () => {
  expect(decideSecurityScan(testPolicy("version: 1\ncomponents: { web: {} }\n"), null, about)).toEqual([]);
});
