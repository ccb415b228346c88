import type { JsonObject } from "../published/json.ts";
import type {
  CodeScanningAlertState,
  CodeScanningAnalysisState,
  DependabotAlertState,
  SecretScanningAlertState,
} from "../state/alerts-state.ts";
import type { GitHubState, RepositoryState } from "../state/github-state.ts";
import { pageOf, userJson } from "./people.ts";
import { list, ofRepository, passes, refused, type Route, textOf } from "./route.ts";

export const ALERT_ROUTES: readonly Route[] = [
  ofRepository("GET", "/code-scanning/alerts", "security-events: read", (asked) => {
    const { state, repository } = asked;
    const { codeScanning } = repository;
    if (codeScanning === "off")
      return refused(
        403,
        "Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.",
      );
    if (codeScanning.analyses.length === 0) return refused(404, "no analysis found");
    return list(
      codeScanning.alerts
        .filter(
          (alert) =>
            passes(asked, "state", alert.state) &&
            passes(asked, "tool_name", alert.tool) &&
            refFits(asked.query, alert.ref),
        )
        .map((alert) => codeScanningJson(state, repository, alert)),
    );
  }),
  ofRepository("GET", "/code-scanning/analyses", "security-events: read", (asked) => {
    const { codeScanning } = asked.repository;
    if (codeScanning === "off")
      return refused(
        403,
        "Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.",
      );
    if (codeScanning.analyses.length === 0) return refused(404, "no analysis found");
    return list(
      codeScanning.analyses
        .filter((each) => passes(asked, "tool_name", each.tool) && refFits(asked.query, each.ref))
        .map(analysisJson),
    );
  }),
  ofRepository("GET", "/dependabot/alerts", "vulnerability-alerts: read", (asked) => {
    const { state, repository } = asked;
    if (repository.dependabot === "off") return refused(403, "Dependabot alerts are disabled for this repository.");
    return list(
      repository.dependabot
        .filter(
          (alert) =>
            passes(asked, "state", alert.state) &&
            passes(asked, "severity", alert.severity) &&
            passes(asked, "ecosystem", alert.ecosystem) &&
            passes(asked, "scope", alert.scope) &&
            passes(asked, "manifest", alert.manifestPath),
        )
        .map((alert) => dependabotJson(state, repository, alert)),
    );
  }),
  ofRepository("GET", "/secret-scanning/alerts", "secret-scanning-alerts: read", (asked) => {
    const { state, repository } = asked;
    if (repository.secretScanning === "off") return refused(404, "Secret scanning is disabled on this repository.");
    const hidden = textOf(asked, "hide_secret") === "true";
    return list(
      repository.secretScanning
        .filter(
          (alert) =>
            passes(asked, "state", alert.state) &&
            passes(asked, "secret_type", alert.secretType) &&
            passes(asked, "resolution", alert.resolution),
        )
        .map((alert) => secretJson(state, repository, alert, hidden)),
    );
  }),
];

function refFits(query: URLSearchParams, ref: string): boolean {
  const wanted = query.get("ref");
  return wanted === null || wanted === ref || `refs/heads/${wanted}` === ref;
}

function dismissalJson(state: GitHubState, alert: CodeScanningAlertState | DependabotAlertState): JsonObject {
  return {
    dismissed_by: userJson(state, alert.dismissal?.by ?? null),
    dismissed_at: alert.dismissal?.at ?? null,
    dismissed_reason: alert.dismissal?.reason ?? null,
    dismissed_comment: alert.dismissal?.comment ?? null,
  };
}

function codeScanningJson(state: GitHubState, repository: RepositoryState, alert: CodeScanningAlertState): JsonObject {
  const { id, severity, securitySeverityLevel, description } = alert.rule;
  return {
    number: alert.number,
    state: alert.state,
    created_at: alert.createdAt,
    updated_at: alert.updatedAt,
    fixed_at: alert.fixedAt,
    html_url: pageOf(repository, `security/code-scanning/${alert.number}`),
    ...dismissalJson(state, alert),
    rule: { id, name: id, severity, security_severity_level: securitySeverityLevel, description },
    tool: { name: alert.tool, version: null },
    most_recent_instance: {
      ref: alert.ref,
      commit_sha: alert.commit,
      state: alert.state,
      location: { path: alert.path, start_line: 1, end_line: 1, start_column: 1, end_column: 2 },
    },
  };
}

function analysisJson(analysis: CodeScanningAnalysisState): JsonObject {
  return {
    id: analysis.id,
    ref: analysis.ref,
    commit_sha: analysis.commit,
    analysis_key: analysis.analysisKey,
    category: analysis.category,
    environment: "{}",
    error: analysis.error,
    warning: analysis.warning,
    created_at: analysis.createdAt,
    results_count: analysis.resultsCount,
    rules_count: analysis.rulesCount,
    sarif_id: `sarif-${analysis.id}`,
    tool: { name: analysis.tool, version: null },
  };
}

function dependabotJson(state: GitHubState, repository: RepositoryState, alert: DependabotAlertState): JsonObject {
  const named = { ecosystem: alert.ecosystem, name: alert.packageName };
  const vulnerability = {
    package: named,
    severity: alert.severity,
    vulnerable_version_range: "< 2.0.0",
    first_patched_version: { identifier: "2.0.0" },
  };
  return {
    number: alert.number,
    state: alert.state,
    created_at: alert.createdAt,
    updated_at: alert.updatedAt,
    fixed_at: alert.fixedAt,
    html_url: pageOf(repository, `security/dependabot/${alert.number}`),
    ...dismissalJson(state, alert),
    dependency: { package: named, manifest_path: alert.manifestPath, scope: alert.scope },
    security_advisory: {
      ghsa_id: alert.ghsaId,
      summary: alert.summary,
      severity: alert.severity,
      vulnerabilities: [vulnerability],
    },
    security_vulnerability: vulnerability,
  };
}

function secretJson(
  state: GitHubState,
  repository: RepositoryState,
  alert: SecretScanningAlertState,
  hidden: boolean,
): JsonObject {
  return {
    number: alert.number,
    state: alert.state,
    secret_type: alert.secretType,
    resolution: alert.resolution,
    resolved_at: alert.resolvedAt,
    resolved_by: userJson(state, alert.resolvedBy),
    created_at: alert.createdAt,
    updated_at: alert.updatedAt,
    html_url: pageOf(repository, `security/secret-scanning/${alert.number}`),
    ...(hidden ? {} : { secret: alert.secret }),
  };
}
