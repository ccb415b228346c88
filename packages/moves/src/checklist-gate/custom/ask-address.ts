import type { CustomEvidence } from "@signalbox/policy/checklist/custom/custom-facts";
import type { CustomItem } from "@signalbox/policy/checklist/custom/custom-item";
import type { Observed } from "@signalbox/policy/gate/observed";
import { secondsOf } from "@signalbox/policy/schema/duration";
import { probeAddress } from "@signalbox/systems/probes/probe-address";
import { valueAt } from "@signalbox/systems/probes/value-at";
import { unobservedBy } from "../observation-of.ts";

type Item = Pick<CustomItem, "expect" | "json" | "time-out"> & { readonly http: string };

/** Asks an item's address, and keeps of the answer only what the policy compares. */
export async function askAddress(item: Item, signal: AbortSignal): Promise<Observed<CustomEvidence>> {
  const { http, expect, json: path } = item;
  const answer = await probeAddress(http, { expect, timeoutSeconds: secondsOf(item["time-out"]), signal });
  if (!answer.known) return unobservedBy(answer);
  const { status, elsewhere, body, seconds } = answer.value;
  const compared = path !== undefined && status === expect;
  return {
    known: true,
    value: {
      kind: "http",
      http,
      status,
      elsewhere,
      durationSeconds: Math.round(seconds * 1000) / 1000,
      json: compared ? { path, found: valueAt(path, body) } : null,
    },
  };
}
