import type { JsonObject } from "../published/json.ts";
import type {
  CodeScanningAlertState,
  CodeScanningAnalysisState,
  DependabotAlertState,
  SecretScanningAlertState,
} from "../state/alerts-state.ts";
import type { GitHubState, RepositoryState } from "../state/github-state.ts";
import { pageOf, userJson } from "./people.ts";

function dismissalJson(state: GitHubState, alert: CodeScanningAlertState | DependabotAlertState): JsonObject {
  return {
    dismissed_by: userJson(state, alert.dismissal?.by ?? null),
    dismissed_at: alert.dismissal?.at ?? null,
    dismissed_reason: alert.dismissal?.reason ?? null,
    dismissed_comment: alert.dismissal?.comment ?? null,
  };
}

export function codeScanningJson(
  state: GitHubState,
  repository: RepositoryState,
  alert: CodeScanningAlertState,
): JsonObject {
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

export function analysisJson(analysis: CodeScanningAnalysisState): JsonObject {
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

export function dependabotJson(
  state: GitHubState,
  repository: RepositoryState,
  alert: DependabotAlertState,
): JsonObject {
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

export function secretJson(
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
