import type { SecretAlert, SecretScanFacts } from "@signalbox/policy/checklist/secret-scan/secret-scan-facts";
import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { type Answer, known } from "@signalbox/systems/answer";
import { openSecretScanning, type SecretScanningAlert } from "@signalbox/systems/github/secret-scanning";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom, observationOf } from "../observation-of.ts";
import { gatherSarif } from "../sarif/gather-sarif.ts";
import { lastReleaseTime } from "../security-scan/last-release-time.ts";
import { allOf, isSince, recentOf } from "../security-scan/listed-alerts.ts";

export type SecretScanSources = Pick<GateSources, "git" | "gitHub" | "repository" | "about" | "workspace" | "signal">;

type Alerts = Extract<SecretScanFacts["secretScanning"], { known: true }>["value"];

/** What is known of secrets in the repository, without any of them. */
export function gatherSecretScan(loaded: LoadedPolicy, sources: SecretScanSources): Promise<Observed<SecretScanFacts>> {
  const rule = loaded.policy.checklist["secret-scan"];
  return observationFrom(async () => {
    const since = await lastReleaseTime(sources);
    const [secretScanning, sarif] = await Promise.all([
      (rule?.alerts ?? []).length > 0 ? alertsSince(since, sources).then(observationOf) : NOT_ASKED,
      gatherSarif(rule?.sarif ?? [], sources),
    ]);
    return { candidate: sources.about.candidate, since, secretScanning, sarif };
  });
}

async function alertsSince(
  since: string | null,
  { gitHub, repository, signal }: SecretScanSources,
): Promise<Answer<Alerts>> {
  const ask = openSecretScanning(gitHub, repository);
  const [open, resolved] = await Promise.all([ask.open(signal), ask.resolvedSince(since, signal)]);
  if (!open.known) return open;
  if (!resolved.known) return resolved;
  return known({
    open: allOf(open.value, asFact),
    resolved: recentOf(resolved.value, ({ resolvedAt }) => isSince(resolvedAt, since), asFact),
  });
}

function asFact({ updatedAt: _updatedAt, ...alert }: SecretScanningAlert): SecretAlert {
  return alert;
}

const NOT_ASKED: Unobserved = {
  known: false,
  code: "secret-scan.not-asked",
  says: "the policy did not ask for it",
  next: "run the gate again, so that it looks for what the policy asks for now",
};
