import type { Governing } from "@signalbox/moves/governing-policy";
import type { Change } from "@signalbox/policy/changes/decide-changes";
import { titleOf } from "@signalbox/policy/changes/title-of";
import { describeWarnings } from "@signalbox/policy/changes/describe-warnings";
import type { ComponentPlan, VersionDecision } from "@signalbox/policy/versioning/decide-versions";
import { styleText } from "node:util";
import { printable } from "../terminal.ts";
import { reasonLines } from "./reason-lines.ts";

const SHOWN_CHANGES = 10;

/** The plan for people: each component with what brings it its version, then the verdict. */
export function planAsText(decision: VersionDecision, governing: Governing): string {
  const lines = [
    ...decision.components.flatMap(componentLines),
    ...decision.reasons.filter(isOfTheWhole(decision)).flatMap(reasonLines),
    "",
    verdictLine(decision),
  ];
  if (governing.origin.kind === "trial")
    lines.push("tried with a policy that does not govern here (--policy): nothing is recorded");
  return `${lines.join("\n")}\n`;
}

function isOfTheWhole(decision: VersionDecision): (reason: VersionDecision["reasons"][number]) => boolean {
  const own = new Set(decision.components.flatMap((plan) => plan.reasons));
  return (reason) => !own.has(reason) && reason.code !== "version.nothing";
}

function componentLines(plan: ComponentPlan): readonly string[] {
  const changes = plan.changes.list.filter((change) => change.bump !== "none");
  const shown = plan.state === "release" ? changes.slice(0, SHOWN_CHANGES).map(changeLine) : [];
  const more =
    plan.state === "release" && changes.length > SHOWN_CHANGES
      ? [`      … and ${changes.length - SHOWN_CHANGES} more`]
      : [];
  // What stands in the way is told where nothing is released, too.
  const reasons = plan.reasons.filter(({ code, status }) =>
    plan.state === "nothing" ? status === "unmet" || status === "unknown" : code !== "version.bump",
  );
  return [
    headline(plan),
    ...shown,
    ...more,
    ...reasons.flatMap(reasonLines),
    ...describeWarnings(plan.changes).map((warning) => `  ${styleText("yellow", "!")} ${printable(warning)}`),
  ];
}

function headline(plan: ComponentPlan): string {
  const name = styleText("bold", plan.name);
  switch (plan.state) {
    case "release":
      return `${name}  ${plan.previous ?? "(none)"} → ${styleText("bold", plan.version ?? "")}  ${plan.bump}  tag ${plan.tag ?? ""}`;
    case "standing":
      return `${name}  ${plan.version ?? ""}  released already: ${plan.tag ?? ""}`;
    case "nothing":
      return `${name}  ${plan.previous ?? "(none)"}  nothing to release`;
  }
}

function changeLine(change: Change): string {
  return `    ${change.commit.slice(0, 7)} ${printable(titleOf(change))}`;
}

function verdictLine({ verdict, move, components }: VersionDecision): string {
  const count = components.filter((plan) => plan.state === "release").length;
  switch (verdict) {
    case "go":
      if (move === "nothing") return "go: nothing to release";
      return `go: ${count} ${count === 1 ? "component" : "components"} to ${move === "propose" ? "propose in a release pull request" : "release"}`;
    case "hold":
      return `${styleText("red", "hold")}: not to be released; see what is marked ✗`;
    case "unknown":
      return `${styleText("yellow", "unknown")}: not to be released until it is known; see what is marked ?`;
  }
}
