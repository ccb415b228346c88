import { expect, test } from "@jest/globals";
import { verdictOf } from "../../decision/verdict.ts";
import { testPolicy } from "../../load/test-policy.ts";
import {
  about,
  ADA,
  aFile,
  AFTER,
  BEFORE,
  CANDIDATE,
  cutList,
  list,
  OTHER,
  SILENT,
  SINCE,
} from "../security-scan/test-scans.ts";
import { decideSecretScan } from "./decide-secret-scan.ts";
import { type SecretAlert, SecretAlertSchema, type SecretScanFacts } from "./secret-scan-facts.ts";

const policy = (scan: string) =>
  testPolicy(`version: 1
components: { web: {} }
approvals: { roles: { ciso: { users: [ada] } } }
checklist:
  secret-scan: ${scan}
`);

const open = (number: number): SecretAlert => ({
  number,
  secretType: "github_personal_access_token",
  state: "open",
  resolution: null,
  resolvedAt: null,
  resolvedBy: null,
});
const resolved = (resolution: string | null, alert: Partial<SecretAlert> = {}): SecretAlert => ({
  ...open(4),
  state: "resolved",
  resolution,
  resolvedAt: AFTER,
  resolvedBy: ADA,
  ...alert,
});
type Alerts = Extract<SecretScanFacts["secretScanning"], { known: true }>["value"];
const facts = (alerts: Partial<Alerts>, more: Partial<SecretScanFacts> = {}): SecretScanFacts => ({
  candidate: CANDIDATE,
  since: SINCE,
  secretScanning: { known: true, value: { open: list(), resolved: list(), ...alerts } },
  sarif: [],
  ...more,
});
const FILE = "{ alerts: [], sarif: [gitleaks.sarif] }";
const finding = { ruleId: "generic-api-key", severity: "low", count: 2, suppressed: 0, path: ".env" } as const;

const cases: readonly {
  readonly name: string;
  readonly scan?: string;
  readonly facts: SecretScanFacts;
  readonly verdict: "go" | "hold" | "unknown";
  readonly says?: string;
}[] = [
  { name: "no alert", facts: facts({}), verdict: "go" },
  {
    name: "R13: an open alert, told by its number and kind",
    facts: facts({ open: list(open(4)) }),
    verdict: "hold",
    says: "#4 `github_personal_access_token`",
  },
  { name: "a list that was cut", facts: facts({ open: cutList() }), verdict: "unknown" },
  { name: "revoked", facts: facts({ resolved: list(resolved("revoked")) }), verdict: "go" },
  ...["wont_fix", "used_in_tests", "false_positive", "pattern_deleted", null].map((resolution) => ({
    name: `set aside as ${resolution}, where nobody may`,
    facts: facts({ resolved: list(resolved(resolution)) }),
    verdict: "hold" as const,
    says: resolution ?? "no resolution",
  })),
  {
    name: "set aside before the last release",
    facts: facts({ resolved: list(resolved("wont_fix", { resolvedAt: BEFORE })) }),
    verdict: "go",
  },
  {
    name: "set aside by who may",
    scan: "{ dismissals-by: ciso }",
    facts: facts({ resolved: list(resolved("used_in_tests")) }),
    verdict: "go",
  },
  {
    name: "set aside by somebody else",
    scan: "{ dismissals-by: ciso }",
    facts: facts({ resolved: list(resolved("used_in_tests", { resolvedBy: { ...ADA, login: "eve" } })) }),
    verdict: "hold",
  },
  {
    name: "a list of resolved ones that was cut",
    facts: facts({ resolved: cutList(resolved("revoked")) }),
    verdict: "unknown",
  },
  { name: "off, or the token may not ask", facts: facts({}, { secretScanning: SILENT }), verdict: "unknown" },
  {
    name: "a file without findings",
    scan: FILE,
    facts: facts({}, { sarif: [aFile("gitleaks.sarif", {})] }),
    verdict: "go",
  },
  {
    name: "a file with a finding of whatever severity",
    scan: FILE,
    facts: facts({}, { sarif: [aFile("gitleaks.sarif", { results: [finding] })] }),
    verdict: "hold",
  },
  { name: "a file that is not there", scan: FILE, facts: facts({}), verdict: "unknown" },
  { name: "a policy that asks for nothing", scan: "{ alerts: [] }", facts: facts({}), verdict: "hold" },
  { name: "facts of another commit", facts: facts({}, { candidate: OTHER }), verdict: "unknown" },
];

test.each(cases)("$name", ({ scan = "{}", facts: value, verdict, says }) => {
  const holds = (role: string, login: string) =>
    role === "ciso" && login === "ada" ? ("yes" as const) : ("no" as const);
  const reasons = decideSecretScan(policy(scan), { known: true, value }, about, holds);
  expect(verdictOf(reasons)).toBe(verdict);
  if (says !== undefined) expect(reasons.map(({ observed }) => observed).join("\n")).toContain(says);
});

test("R13: a fact with a secret in it is no fact", () => {
  expect(SecretAlertSchema.safeParse(open(1)).success).toBe(true);
  expect(SecretAlertSchema.safeParse({ ...open(1), secret: "ghp_x" }).success).toBe(false);
});
