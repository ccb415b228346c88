import { SignalboxError } from "../../error.ts";
import { type Severity, severityOfLevel, severityOfScore } from "../security-scan/severity.ts";
import type { SarifResults, SarifRun } from "./sarif-facts.ts";
import { SarifLogSchema, type SarifResult, type SarifRunRead } from "./sarif-log.ts";

/** What the runs of a SARIF file found. Throws `sarif.unreadable` where it is none of version 2.1.0. */
export function readSarif(path: string, text: string): SarifRun[] {
  const log = SarifLogSchema.safeParse(json(path, text));
  if (!log.success) throw unreadable(path, `at \`${log.error.issues[0]?.path.join(".") ?? ""}\``);
  return log.data.runs.map((run) => ({
    tool: run.tool.driver.name.slice(0, LONGEST),
    revisions: (run.versionControlProvenance ?? []).flatMap(({ revisionId }) =>
      revisionId === undefined ? [] : [revisionId.slice(0, LONGEST)],
    ),
    executionSuccessful: run.invocations?.every(({ executionSuccessful }) => executionSuccessful) ?? null,
    results: resultsOf(run),
  }));
}

const LONGEST = 200;

function resultsOf(run: SarifRunRead): SarifResults[] | null {
  const { results = null } = run;
  return results === null ? null : counted(run, results.filter(isFinding));
}

function json(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's own words quote the file, which may hold a secret.
    throw unreadable(path, "it is no JSON");
  }
}

function unreadable(path: string, why: string): SignalboxError {
  return new SignalboxError("sarif.unreadable", `\`${path}\` could not be read as SARIF 2.1.0: ${why}`, {
    next: "look at what the scanner writes, and at its version",
  });
}

/** Kinds that are no findings; `open` and `review` are undecided, and count. A result that is absent was found by an earlier scan only. */
function isFinding({ kind, baselineState }: SarifResult): boolean {
  return !["pass", "notApplicable", "informational"].includes(kind ?? "fail") && baselineState !== "absent";
}

function counted(run: SarifRunRead, results: readonly SarifResult[]): SarifResults[] {
  const rules = rulesOf(run);
  const found = results.map((result) => ({ result, ...judged(result, rules) }));
  return [...Map.groupBy(found, ({ ruleId, severity }) => JSON.stringify([ruleId, severity])).values()].flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const suppressed = group.filter(({ result }) => (result.suppressions ?? []).length > 0).length;
      const { ruleId, severity } = first;
      return [{ ruleId, severity, count: group.length, suppressed, path: pathOf(first.result) }];
    },
  );
}

type Rule = NonNullable<SarifRunRead["tool"]["driver"]["rules"]>[number];
type Rules = { readonly components: readonly (readonly Rule[])[]; readonly byId: ReadonlyMap<string, readonly Rule[]> };

function rulesOf({ tool }: SarifRunRead): Rules {
  const components = [tool.driver, ...(tool.extensions ?? [])].map(({ rules }) => rules ?? []);
  return { components, byId: Map.groupBy(components.flat(), ({ id }) => id) };
}

/** Where several rules could be meant, the worst counts. */
function judged(result: SarifResult, rules: Rules): { readonly ruleId: string; readonly severity: Severity | null } {
  const index = result.rule?.index ?? result.ruleIndex ?? -1;
  const component = result.rule?.toolComponent?.index;
  const pointed = rules.components[component === undefined ? 0 : component + 1]?.[index];
  const id = result.ruleId ?? result.rule?.id ?? pointed?.id ?? "";
  // A rule's id may have parts added to it, as in `CA1000/1`.
  const named = rules.byId.get(id) ?? rules.byId.get(id.replace(/\/[^/]*$/, "")) ?? [];
  const meant = [...new Set([...named, ...(pointed === undefined ? [] : [pointed])])];
  const scores = meant.flatMap(({ properties }) => properties?.["security-severity"] ?? []).map(severityOfScore);
  // What is undecided has no level of its own.
  const own = (result.kind ?? "fail") === "fail" ? result.level : undefined;
  const level = own ?? meant[0]?.defaultConfiguration?.level ?? "warning";
  return { ruleId: id.slice(0, LONGEST), severity: scores.length > 0 ? worst(scores) : severityOfLevel(level) };
}

function worst(severities: readonly (Severity | null)[]): Severity | null {
  if (severities.includes(null)) return null;
  return (["critical", "high", "medium"] as const).find((severity) => severities.includes(severity)) ?? "low";
}

function pathOf({ locations }: SarifResult): string | null {
  return locations?.[0]?.physicalLocation?.artifactLocation?.uri?.slice(0, LONGEST) ?? null;
}
