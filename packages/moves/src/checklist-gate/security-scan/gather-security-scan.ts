import type { SecurityScanFacts } from "@signalbox/policy/checklist/security-scan/security-scan-facts";
import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { insist } from "@signalbox/systems/answer";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom, observationOf } from "../observation-of.ts";
import { gatherSarif } from "../sarif/gather-sarif.ts";
import { gatherCodeScanning } from "./gather-code-scanning.ts";
import { gatherDependabot } from "./gather-dependabot.ts";
import { lastReleaseTime } from "./last-release-time.ts";

export type SecurityScanSources = Omit<GateSources, "variables" | "evidence">;

/** What the scans found that the policy asks for. */
export function gatherSecurityScan(
  loaded: LoadedPolicy,
  sources: SecurityScanSources,
): Promise<Observed<SecurityScanFacts>> {
  const rule = loaded.policy.checklist["security-scan"];
  const asks = (alerts: "code-scanning" | "dependabot"): boolean => rule?.alerts.includes(alerts) === true;
  return observationFrom(async () => {
    const since = await lastReleaseTime(sources);
    const [codeScanning, dependabot, sarif] = await Promise.all([
      asks("code-scanning") ? gatherCodeScanning(rule?.tools ?? [], since, sources).then(observationOf) : NOT_ASKED,
      asks("dependabot") ? observationFrom(async () => insist(await gatherDependabot(since, sources))) : NOT_ASKED,
      gatherSarif(rule?.sarif ?? [], sources),
    ]);
    return { candidate: sources.about.candidate, since, codeScanning, dependabot, sarif };
  });
}

const NOT_ASKED: Unobserved = {
  known: false,
  code: "security-scan.not-asked",
  says: "the policy did not ask for it",
  next: "run the gate again, so that it looks for what the policy asks for now",
};
