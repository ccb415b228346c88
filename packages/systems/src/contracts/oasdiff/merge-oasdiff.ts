import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { shown } from "../judgement.ts";
import { bare } from "../openapi/paths.ts";
import type { OasdiffFinding } from "./oasdiff.ts";

/** Our changes with what oasdiff calls breaking: what both see is told once, and the stricter one is right. */
export function mergeOasdiff(
  ours: readonly ContractChange[],
  findings: readonly OasdiffFinding[],
): readonly ContractChange[] {
  const changes = [...ours];
  for (const finding of findings) {
    const operation = `${finding.operation} ${finding.path}`.trim();
    const told = changes.filter((change) => bare(change.operation) === bare(operation) && isSame(change, finding));
    if (told.some((change) => change.class === "breaking")) continue;
    const [first] = told;
    if (first === undefined) {
      changes.push({
        class: "breaking",
        code: finding.id,
        operation: operation === "" ? "all operations" : shown(operation),
        field: fieldOf(finding),
        says: `${sentence(finding)} (oasdiff)`,
      });
    } else {
      changes[changes.indexOf(first)] = {
        ...first,
        class: "breaking",
        says: `${first.says}; oasdiff: ${sentence(finding)}`,
      };
    }
  }
  return changes;
}

/** Whether both tell of the same thing: of the same side, and of a field or alternative that both name. */
function isSame({ field, code, says }: ContractChange, finding: OasdiffFinding): boolean {
  const side = sideOf(finding);
  if (side === null) return field === (/security/.test(finding.id) ? "security" : null);
  if (field === null || (!field.startsWith(side) && !code.startsWith(side))) return false;
  const words = new Set(`${field.replaceAll("*", "additionalProperties")} ${says}`.toLowerCase().split(/[^\w-]+/));
  const named = namesIn(finding);
  return named.length === 0 || named.some((name) => words.has(name.toLowerCase()));
}

const STATUS = /^(?:[1-5]\d\d|default)$/;

function sideOf({ id }: OasdiffFinding): "request" | "response" | null {
  if (/response/.test(id)) return "response";
  return /request/.test(id) ? "request" : null;
}

/** Words of the specification that it quotes as it does names. */
const KEYWORDS =
  /^(?:type|format|items|oneOf|anyOf|allOf|query|path|header|cookie|string|integer|number|boolean|object|array)$/;

/** The names in backticks, the last step of each path. */
function namesIn({ text }: OasdiffFinding): readonly string[] {
  return quoted(text).flatMap(
    (name) =>
      name.split("/").findLast((step) => /^[\w-]+$/.test(step) && !KEYWORDS.test(step) && !STATUS.test(step)) ?? [],
  );
}

function quoted(text: string): readonly string[] {
  return [...text.slice(0, 2000).matchAll(/`([^`]{1,300})`/g)].map(([, name]) => name ?? "");
}

/** The field in our own words, as far as oasdiff's sentence names it. */
function fieldOf(finding: OasdiffFinding): string | null {
  const side = sideOf(finding);
  if (side === null) return null;
  const [first = "", second = ""] = quoted(finding.text);
  if (/parameter/.test(finding.id)) return `request ${shown(first)} ${shown(second)}`.trim();
  const status = quoted(finding.text).find((name) => STATUS.test(name));
  const body = `${side}${status === undefined ? "" : ` ${status}`} body`;
  return /property/.test(finding.id) ? `${body}.${shown(first.replace(/^\/+|\/+$/g, "").replaceAll("/", "."))}` : body;
}

function sentence({ text }: OasdiffFinding): string {
  return shown(text);
}
