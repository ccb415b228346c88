import type { Governing } from "@signalbox/moves/governing-policy";
import type { VersionDecision } from "@signalbox/policy/versioning/decide-versions";
import { jsonOf } from "./json.ts";

/** The plan as one document for machines: `plan/1`. */
export function planAsJson(decision: VersionDecision, { loaded, origin }: Governing): string {
  const components = decision.components.map(({ name, previous, version, tag, bump, state, reasons, changes }) => ({
    name,
    previous,
    version,
    tag,
    bump,
    state,
    reasons,
    changes: changes.list,
    warnings: changes.warnings,
  }));
  const { verdict, move, candidate, reasons } = decision;
  const policy = { file: loaded.file, digest: loaded.digest, origin };
  return `${jsonOf({ signalbox: "plan/1", verdict, move, candidate, policy, components, reasons })}\n`;
}
