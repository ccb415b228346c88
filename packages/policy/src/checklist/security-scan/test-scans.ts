import type { ItemContext } from "../../gate/item-context.ts";
import type { Listed, Unobserved } from "../../gate/observed.ts";
import type { Person } from "../../gate/people.ts";
import type { SarifFile, SarifRun } from "../sarif/sarif-facts.ts";
import type { Alert, Analysis, CodeScanningFacts, DependabotFacts, SecurityScanFacts } from "./security-scan-facts.ts";

export const CANDIDATE = "c".repeat(40);
export const OTHER = "a".repeat(40);
export const SINCE = "2026-11-10T00:00:00Z";
export const BEFORE = "2026-11-09T00:00:00Z";
export const AFTER = "2026-11-11T00:00:00Z";
export const ADA: Person = { login: "ada", databaseId: 1, type: "User" };

export const about: ItemContext = {
  environment: "production",
  candidate: CANDIDATE,
  base: OTHER,
  branch: "main",
  tag: null,
  now: "2026-11-20T00:00:00Z",
};

export const SILENT: Unobserved = {
  known: false,
  code: "github.forbidden",
  says: "the token may not ask",
  next: "give the token `security-events: read`",
};

export function list<T>(...nodes: readonly T[]): Listed<T> {
  return { totalCount: nodes.length, nodes };
}

export function cutList<T>(...nodes: readonly T[]): Listed<T> {
  return { totalCount: nodes.length + 1, nodes };
}

export function anAlert(number: number, alert: Partial<Alert> = {}): Alert {
  return {
    number,
    state: "open",
    severity: "high",
    title: "CodeQL js/xss",
    dismissedAt: null,
    dismissedBy: null,
    fixedAt: null,
    url: "",
    ...alert,
  };
}

export function aDismissal(number: number, by: Person | null, at: string | null, alert: Partial<Alert> = {}): Alert {
  return anAlert(number, { state: "dismissed", dismissedBy: by, dismissedAt: at, ...alert });
}

export function anAnalysis(databaseId: number, analysis: Partial<Analysis> = {}): Analysis {
  return {
    databaseId,
    tool: "CodeQL",
    category: "javascript",
    commitOid: CANDIDATE,
    ref: "refs/heads/main",
    createdAt: AFTER,
    error: "",
    warning: "",
    ...analysis,
  };
}

export function codeScanning(facts: Partial<CodeScanningFacts> = {}): CodeScanningFacts {
  return {
    ref: "refs/heads/main",
    analyses: list(anAnalysis(1)),
    supersededAt: null,
    open: list(),
    dismissed: list(),
    fixed: list(),
    ...facts,
  };
}

export function dependabot(facts: Partial<DependabotFacts> = {}): DependabotFacts {
  return { open: list(), dismissed: list(), fixed: list(), ...facts };
}

export function aFile(path: string, ...runs: readonly Partial<SarifRun>[]): SarifFile {
  const whole = runs.map((run): SarifRun => ({
    tool: "Trivy",
    revisions: [CANDIDATE],
    executionSuccessful: true,
    results: [],
    ...run,
  }));
  return { path, content: { known: true, value: { sha256: "0".repeat(64), runs: whole } } };
}

export function scanFacts(facts: Partial<SecurityScanFacts> = {}): SecurityScanFacts {
  return {
    candidate: CANDIDATE,
    since: SINCE,
    codeScanning: { known: true, value: codeScanning() },
    dependabot: { known: true, value: dependabot() },
    sarif: [],
    ...facts,
  };
}
