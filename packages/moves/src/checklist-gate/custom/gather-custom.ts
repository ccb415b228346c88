import type { CustomEvidence, CustomFacts } from "@signalbox/policy/checklist/custom/custom-facts";
import type { CustomItem } from "@signalbox/policy/checklist/custom/custom-item";
import { asksFor } from "@signalbox/policy/gate/asks-for";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { GateSources } from "../gate-sources.ts";
import { askAddress } from "./ask-address.ts";
import { runInWorkspace } from "./run-in-workspace.ts";

const AT_ONCE = 4;
const LONGEST_VALUE = 200;

type Sources = Pick<GateSources, "about" | "evidence" | "signal" | "variables" | "workspace">;

/** Looks for the evidence of the policy's own items that this environment asks for, a few at a time. */
export async function gatherCustom(loaded: LoadedPolicy, sources: Sources): Promise<Observed<CustomFacts>> {
  const { environment } = sources.about;
  const left = Object.entries(loaded.policy.checklist.custom).filter(([, item]) => asksFor(item, environment));
  const found = new Map<string, Observed<CustomEvidence>>();
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      found.set(next[0], await evidenceFor(next[1], sources));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { known: true, value: { items: Object.fromEntries(found) } };
}

async function evidenceFor(item: CustomItem, sources: Sources): Promise<Observed<CustomEvidence>> {
  if (item.run !== undefined) return runInWorkspace({ ...item, run: item.run }, sources);
  if (item.http !== undefined) return askAddress({ ...item, http: item.http }, sources.signal);
  const input = item.input ?? "";
  const value = Object.hasOwn(sources.evidence, input) ? sources.evidence[input] : undefined;
  return { known: true, value: { kind: "input", input, value: value?.trim().slice(0, LONGEST_VALUE) ?? null } };
}
