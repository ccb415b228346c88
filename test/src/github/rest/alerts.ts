import type {
  CodeScanningAlertState,
  CodeScanningAnalysisState,
  DependabotAlertState,
  SecretScanningAlertState,
} from "../state/alerts-state.ts";
import { analysisJson, codeScanningJson, dependabotJson, secretJson } from "./alert-json.ts";
import { type Asked, filterOf, list, ofRepository, refused, type Route, textOf } from "./route.ts";
import { sorted } from "./sorted.ts";

export const ALERT_ROUTES: readonly Route[] = [
  ofRepository("GET", "/code-scanning/alerts", "security-events: read", (asked) => {
    const { state, repository } = asked;
    const { codeScanning } = repository;
    if (codeScanning === "off") return refused(403, CODE_SCANNING_OFF);
    if (codeScanning.analyses.length === 0) return refused(404, "no analysis found");
    const wanted = textOf(asked, "state");
    const fits = filterOf<CodeScanningAlertState>(asked, { tool_name: (alert) => alert.tool, ref: refIn(asked) });
    const isWanted = (is: string): boolean =>
      wanted === null || wanted === is || (wanted === "closed" && (is === "dismissed" || is === "fixed"));
    const found = codeScanning.alerts.filter((alert) => fits(alert) && isWanted(alert.state));
    return list(sorted(asked, found).map((alert) => codeScanningJson(state, repository, alert)));
  }),
  ofRepository("GET", "/code-scanning/analyses", "security-events: read", (asked) => {
    const { codeScanning } = asked.repository;
    if (codeScanning === "off") return refused(403, CODE_SCANNING_OFF);
    if (codeScanning.analyses.length === 0) return refused(404, "no analysis found");
    const fits = filterOf<CodeScanningAnalysisState>(asked, { tool_name: (each) => each.tool, ref: refIn(asked) });
    const found = codeScanning.analyses.filter(fits).map((each) => ({ ...each, updatedAt: each.createdAt }));
    return list(sorted(asked, found).map(analysisJson));
  }),
  ofRepository("GET", "/dependabot/alerts", "vulnerability-alerts: read", (asked) => {
    const { state, repository } = asked;
    if (repository.dependabot === "off") return refused(403, "Dependabot alerts are disabled for this repository.");
    const fits = filterOf<DependabotAlertState>(asked, {
      state: (alert) => alert.state,
      severity: (alert) => alert.severity,
      ecosystem: (alert) => alert.ecosystem,
      package: (alert) => alert.packageName,
      scope: (alert) => alert.scope,
      manifest: (alert) => alert.manifestPath,
    });
    const found = sorted(asked, repository.dependabot.filter(fits));
    return list(found.map((alert) => dependabotJson(state, repository, alert)));
  }),
  ofRepository("GET", "/secret-scanning/alerts", "secret-scanning-alerts: read", (asked) => {
    const { state, repository } = asked;
    if (repository.secretScanning === "off") return refused(404, "Secret scanning is disabled on this repository.");
    const hidden = textOf(asked, "hide_secret") === "true";
    const fits = filterOf<SecretScanningAlertState>(asked, {
      state: (alert) => alert.state,
      secret_type: (alert) => alert.secretType,
      resolution: (alert) => alert.resolution,
    });
    const found = sorted(asked, repository.secretScanning.filter(fits));
    return list(found.map((alert) => secretJson(state, repository, alert, hidden)));
  }),
];

const CODE_SCANNING_OFF =
  "Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.";

// A branch may be asked for by its short name too.
function refIn(asked: Asked): (item: { readonly ref: string }) => string {
  const wanted = textOf(asked, "ref");
  return ({ ref }) => (ref === `refs/heads/${wanted ?? ""}` ? (wanted ?? "") : ref);
}
