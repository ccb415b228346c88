import { counted } from "../decision/counted.ts";
import type { Evidence, Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Bump } from "../schema/versioning.ts";
import type { ContractChange, ContractFacts } from "./contract-facts.ts";

const REQUIRED = "a change that breaks the contract is declared as breaking";
/** More than these would not be read in a line of a log. */
const MOST_NAMED = 5;
/** More are in the record. */
const MOST_EVIDENCE = 20;

/**
 * What the contracts of a component say of its next version: what breaks must have been declared. `asked` is what the commits, or a
 * `Release-As:` footer, ask for; with `none` nothing is released, and only a break that nobody declared is told.
 */
export function contractReasons(
  loaded: LoadedPolicy,
  name: string,
  contracts: readonly ContractFacts[],
  asked: Bump,
): readonly Reason[] {
  const reasons = contracts.map((contract) => contractReason(loaded, name, contract, asked));
  return asked === "none" ? reasons.filter(({ status }) => status === "unmet") : reasons;
}

function contractReason(loaded: LoadedPolicy, name: string, contract: ContractFacts, asked: Bump): Reason {
  const path = ["components", name, "contract", contract.kind];
  const { comparison, judge, file } = contract;
  if (!comparison.known) {
    return reasonOf(loaded, path, {
      code: "contract.unknown",
      status: "unknown",
      required: REQUIRED,
      observed: `\`${file}\` was not compared: ${comparison.says}`,
      next: comparison.next,
    });
  }
  const breaking = comparison.changes.filter((change) => change.class === "breaking");
  const additive = comparison.changes.filter((change) => change.class === "additive");
  if (breaking.length === 0) {
    const observed = `\`${file}\` breaks nothing${additive.length === 0 ? "" : ` and adds ${counted(additive.length, "thing")}`} (${judge})`;
    return reasonOf(loaded, path, {
      code: "contract.kept",
      status: "met",
      required: REQUIRED,
      observed,
      evidence: evidenceOf(file, additive),
    });
  }
  const shown = breaking.slice(0, MOST_NAMED).map(describeContractChange).join("; ");
  const more = breaking.length > MOST_NAMED ? `; and ${breaking.length - MOST_NAMED} more` : "";
  const observed = `\`${file}\` breaks ${counted(breaking.length, "thing")}: ${shown}${more} (${judge})`;
  const common = { code: "contract.breaking", required: REQUIRED, observed, evidence: evidenceOf(file, breaking) };
  if (asked === "major") return reasonOf(loaded, path, { ...common, status: "met" });
  const asks = asked === "none" ? "no release" : `a ${asked}`;
  return reasonOf(loaded, path, {
    ...common,
    status: "unmet",
    observed: `${observed}; the commits ask for ${asks}`,
    next: "keep what was there, or declare the break with a `BREAKING CHANGE:` footer in a commit of this component",
  });
}

/** One difference in a line: `GET /customers/{id}`, `response 200 body.email`: the property was removed. */
function describeContractChange({ operation, field, says }: ContractChange): string {
  return `\`${operation}\`${field === null ? "" : `, \`${field}\``}: ${says}`;
}

function evidenceOf(file: string, changes: readonly ContractChange[]): readonly Evidence[] {
  return changes
    .slice(0, MOST_EVIDENCE)
    .map((change) => ({ kind: "file", id: file, title: describeContractChange(change) }));
}
