import { firstOf } from "../../decision/first-of.ts";
import { quoted } from "../../decision/quoted.ts";
import type { Reason } from "../../decision/reason.ts";
import { type Observation, reasonOf } from "../../decision/rule-reasons.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { Observed } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { approvalOfReport, type ReportApprovers } from "./report-approvals.ts";
import type { ValidationFacts } from "./validation-facts.ts";

const PATH = ["checklist", "validation"];

/** The one line that says that a validation passed. */
const PASSED = "Result: passed";

type Rule = NonNullable<LoadedPolicy["policy"]["checklist"]["validation"]>;
type Report = NonNullable<ValidationFacts["report"]>;
type Part = Omit<Observation, "evidence">;

/** Whether there is a validation report of this candidate, whole, with a passing result, and approved by its own hash. */
export function decideValidation(
  loaded: LoadedPolicy,
  facts: Observed<ValidationFacts> | null,
  about: ItemContext,
  approvers: ReportApprovers,
): readonly Reason[] {
  const rule = loaded.policy.checklist.validation;
  if (rule === undefined) return [];
  const present = (status: "unknown" | "unmet", observed: string, next: string): readonly Reason[] => [
    reasonOf(loaded, PATH, { code: "validation.report", status, required: requiredReport(rule), observed, next }),
  ];
  if (facts === null) return present("unknown", "nobody looked for it", "gather the facts of `validation`");
  if (!facts.known) return present("unknown", facts.says, facts.next);
  const { report, path } = facts.value;
  if (path !== rule.report) return present("unknown", `the facts are of \`${path}\``, "gather them anew");
  if (report === null) {
    const next = `write it with \`signalbox report --at ${about.candidate} --out ${rule.report}\`, and hand it to the gate's job`;
    return present("unmet", "it is neither in the workspace nor at the candidate", next);
  }
  const evidence = [{ kind: "file", id: path, title: `sha256 ${report.sha256}, in the ${report.source}` }] as const;
  const parts = [found(rule, report), ofCandidate(report, path, about), whole(rule, report), passed(report)];
  return [
    ...parts.map((part) => reasonOf(loaded, PATH, { ...part, evidence })),
    ...(rule.by === undefined ? [] : [approved(loaded, rule.by, { ...facts.value, report }, approvers)]),
  ];
}

function requiredReport({ report }: Rule): string {
  return `there is a validation report, \`${report}\``;
}

function found(rule: Rule, { source, sha256 }: Report): Part {
  const where = source === "workspace" ? "in the workspace" : "at the candidate";
  return {
    code: "validation.report",
    status: "met",
    required: requiredReport(rule),
    observed: `found ${where}, sha256 ${sha256}`,
  };
}

/** A report that is committed cannot name its own commit: one that the candidate differs from by the report alone is as good. */
function ofCandidate({ commits }: Report, path: string, { candidate }: ItemContext): Part {
  const common = { code: "validation.commit", required: `it names the candidate, \`Commit: ${candidate}\`` };
  const other = commits.find(({ oid, differs }) => oid !== candidate && !isOnly(differs, path));
  if (commits.length > 0 && other === undefined) {
    const named = commits.some(({ oid }) => oid === candidate);
    const observed = named
      ? "it names the candidate"
      : "it names a commit from which the candidate differs by it alone";
    return { ...common, status: "met", observed };
  }
  const observed = other === undefined ? "it names no commit" : `it says \`${other.line}\``;
  return { ...common, status: "unmet", observed, next: `validate the candidate, and write \`Commit: ${candidate}\`` };
}

function isOnly(differs: readonly string[] | null, path: string): boolean {
  return differs !== null && differs.every((one) => one === path);
}

function whole({ sections, report }: Rule, { sections: present }: Report): Part {
  const written = new Set(present.map(plain));
  const missing = sections.filter((section) => !written.has(plain(section)));
  const common = {
    code: "validation.sections",
    required: `it has text below ${sections.length === 0 ? "no particular heading" : sections.map(quoted).join(", ")}`,
  };
  if (missing.length === 0) return { ...common, status: "met", observed: "all are written" };
  return {
    ...common,
    status: "unmet",
    observed: `nothing stands below ${missing.map(quoted).join(", ")}`,
    next: `write ${missing.map((section) => `\`## ${section}\``).join(", ")} in \`${report}\``,
  };
}

function passed({ results }: Report): Part {
  const common = { code: "validation.result", required: `it says \`${PASSED}\`, in a line of its own` };
  const other = results.find((line) => line !== PASSED);
  if (results.length > 0 && other === undefined) return { ...common, status: "met", observed: "it passed" };
  const observed = other === undefined ? "it states no result" : `it says \`${other}\``;
  return { ...common, status: "unmet", observed, next: "mend what failed, validate again, and state the result" };
}

function approved(
  loaded: LoadedPolicy,
  role: string,
  facts: ValidationFacts & { readonly report: Report },
  approvers: ReportApprovers,
): Reason {
  const { sha256 } = facts.report;
  const { told, evidence, discarded } = approvalOfReport(loaded, role, { ...facts, sha256 }, approvers);
  const counted = discarded.length === 0 ? "" : `; not counted: ${firstOf(discarded, 5, "; ")}`;
  const common = {
    code: "validation.approved",
    required: `\`${role}\` approved this very report, sha256 ${sha256}`,
    evidence,
  };
  const path = [...PATH, "by"];
  if (told === "yes") return reasonOf(loaded, path, { ...common, status: "met", observed: `it is approved${counted}` });
  return reasonOf(loaded, path, {
    ...common,
    status: told === "unknown" ? "unknown" : "unmet",
    observed: `${told === "unknown" ? "nobody could say whether it is approved" : "nobody approved it"}${counted}`,
    next: `somebody who holds \`${role}\`, and had no hand in the release, comments \`/approve ${role} ${sha256}\` on a pull request of the release`,
  });
}

function plain(heading: string): string {
  return heading.trim().toLowerCase();
}
