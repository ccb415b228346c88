import { quoted } from "../decision/quoted.ts";
import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { MigrationPlanFacts } from "./version-facts.ts";

/** Whether a major release has the migration plan that the policy asks for; none where it asks for none. */
export function majorNeedsReasons(
  loaded: LoadedPolicy,
  tag: string,
  plans: readonly MigrationPlanFacts[],
): readonly Reason[] {
  const needs = loaded.policy.versioning["major-needs"];
  const template = needs["migration-plan"];
  if (template === undefined) return [];
  const path = ["versioning", "major-needs", "migration-plan"];
  const file = template.replaceAll("{tag}", () => tag);
  const plan = plans.find((found) => found.file === file);
  const common = {
    code: "version.migration-plan",
    required: `a major release has its migration plan, \`${file}\`, new or changed since the last release`,
  };
  if (plan === undefined) {
    const sections = needs.sections.length === 0 ? "" : `, with the headings ${needs.sections.map(quoted).join(", ")}`;
    return [
      reasonOf(loaded, path, {
        ...common,
        status: "unmet",
        observed: `there is no \`${file}\` in the candidate`,
        next: `write \`${file}\`${sections}`,
      }),
    ];
  }
  const evidence = [{ kind: "file", id: file, title: "the migration plan" }] as const;
  if (!plan.changed) {
    return [
      reasonOf(loaded, path, {
        ...common,
        status: "unmet",
        observed: `\`${file}\` has not changed since the last release`,
        evidence,
        next: `write into \`${file}\` what this release asks of its users`,
      }),
    ];
  }
  const written = new Set(plan.sections.map(plain));
  const missing = needs.sections.filter((section) => !written.has(plain(section)));
  if (missing.length === 0)
    return [reasonOf(loaded, path, { ...common, status: "met", observed: `\`${file}\` is written`, evidence })];
  return [
    reasonOf(loaded, ["versioning", "major-needs", "sections"], {
      ...common,
      status: "unmet",
      observed: `\`${file}\` has no text below ${missing.map(quoted).join(", ")}`,
      evidence,
      next: `add ${missing.map((section) => `\`## ${section}\``).join(", ")} with text below to \`${file}\``,
    }),
  ];
}

function plain(heading: string): string {
  return heading.trim().toLowerCase();
}
