import { counted } from "../../decision/counted.ts";
import { firstOf } from "../../decision/first-of.ts";
import type { Reason } from "../../decision/reason.ts";
import { reasonOf } from "../../decision/rule-reasons.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import { isComplete, type Listed, type Observed } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { shown } from "../../load/shown.ts";
import type { Judgement } from "../judgement.ts";
import { alertEvidence } from "../security-scan/judge-alerts.ts";
import { type Dismissal, type Holds, judgeDismissals } from "../security-scan/judge-dismissals.ts";
import { type Asked, NOTHING_ASKED, ofFiles, scansOf, unread } from "../security-scan/scan-judgements.ts";
import type { SecretAlert, SecretScanFacts } from "./secret-scan-facts.ts";

const PATH = ["checklist", "secret-scan"];

type Rule = NonNullable<LoadedPolicy["policy"]["checklist"]["secret-scan"]>;

/**
 * Whether no secret is open in the repository, and nobody but who may set one aside since the last release without revoking it.
 * `holds` says who holds a role.
 */
export function decideSecretScan(
  loaded: LoadedPolicy,
  facts: Observed<SecretScanFacts> | null,
  about: ItemContext,
  holds: Holds = () => "no",
): readonly Reason[] {
  const rule = loaded.policy.checklist["secret-scan"];
  if (rule === undefined) return [];
  return asked(rule, facts, about, holds).map(({ path, required, judgement }) =>
    reasonOf(loaded, [...PATH, ...path], { ...judgement, code: `secret-scan.${judgement.code}`, required }),
  );
}

function asked(
  rule: Rule,
  facts: Observed<SecretScanFacts> | null,
  { candidate }: ItemContext,
  holds: Holds,
): readonly Asked[] {
  const all = { path: [], required: "no secret is open in the repository" };
  if (rule.alerts.length + rule.sarif.length === 0) return [{ ...all, judgement: NOTHING_ASKED }];
  const scans = scansOf(facts, candidate);
  if ("status" in scans) return [{ ...all, judgement: scans }];
  return [
    ...(rule.alerts.length > 0 ? ofGitHub(rule, scans, holds) : []),
    ...ofFiles(rule.sarif, "secret found", null, scans),
  ];
}

function ofGitHub(rule: Rule, { secretScanning, since }: SecretScanFacts, holds: Holds): readonly Asked[] {
  const required = "no open alert of secret scanning";
  if (!secretScanning.known) {
    return [{ path: ["alerts"], required, judgement: unread(secretScanning.says, secretScanning.next) }];
  }
  const { open, resolved } = secretScanning.value;
  return [
    { path: ["alerts"], required, judgement: judgeSecrets(open) },
    {
      path: ["dismissals-by"],
      required: "no secret set aside since the last release, without being revoked, but by who may",
      judgement: judgeDismissals(setAside(resolved), since, rule["dismissals-by"], holds),
    },
  ];
}

function judgeSecrets(open: Listed<SecretAlert>): Judgement {
  if (open.nodes.length > 0) {
    return {
      code: "open",
      status: "unmet",
      observed: `${counted(open.nodes.length, "alert")}: ${firstOf(open.nodes.map(({ number, secretType }) => `#${number} ${shown(secretType)}`))}`,
      evidence: open.nodes.map(({ number, secretType }) => alertEvidence({ number, title: secretType })),
      next: "revoke the secret where it is valid, then resolve the alert as revoked",
    };
  }
  if (!isComplete(open)) {
    return { code: "cut-short", status: "unknown", observed: "not all alerts were read", next: "run the gate again" };
  }
  return { code: "clear", status: "met", observed: "none is open" };
}

/** What was resolved but not by revoking it. */
function setAside({ totalCount, nodes }: Listed<SecretAlert>): Listed<Dismissal> {
  const left = nodes.filter(({ resolution }) => resolution !== "revoked");
  return {
    totalCount: totalCount - (nodes.length - left.length),
    nodes: left.map(({ number, secretType, resolution, resolvedBy, resolvedAt }) => ({
      number,
      title: `${secretType}: ${resolution ?? "no resolution"}`,
      by: resolvedBy,
      at: resolvedAt,
    })),
  };
}
