import { quoted } from "../../decision/quoted.ts";
import type { Evidence, Reason } from "../../decision/reason.ts";
import { reasonOf } from "../../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import type { BroughtMigration, MigrationsOfTool } from "./migrations-facts.ts";
import { firstTen } from "./first-ten.ts";

/** Whether the migrations follow each other in one line, and none that was released is another one now; null where there is nothing to say. */
export function historyReason(loaded: LoadedPolicy, path: readonly string[], one: MigrationsOfTool): Reason | null {
  const { component, tool, heads, missing, doubled, brought } = one;
  const changed = (change: BroughtMigration["change"]): readonly string[] =>
    brought.nodes.filter((migration) => migration.change === change).map((migration) => migration.path);
  const [edited, removed] = [changed("changed"), changed("removed")];
  const unread = brought.nodes.filter(({ revision, change }) => revision === null && change !== "removed");
  const wrong = [
    ...(heads.length > 1 ? [`${heads.length} heads: ${firstTen(heads.map(quoted))}`] : []),
    ...missing.map((gap) => `\`${gap.path}\` follows \`${gap.revision}\`, which is not there`),
    ...(doubled.length > 0 ? [`several files claim to be ${firstTen(doubled.map(quoted))}`] : []),
    ...(edited.length > 0 ? [`changed after they were released: ${firstTen(edited.map(quoted))}`] : []),
    ...(removed.length > 0 ? [`removed after they were released: ${firstTen(removed.map(quoted))}`] : []),
    ...(unread.length > 0 ? [`not to be read: ${firstTen(unread.map((migration) => quoted(migration.path)))}`] : []),
  ];
  if (wrong.length === 0 && brought.nodes.length === 0) return null;
  const common = {
    code: "migrations.history",
    required: `\`${component}\`: the migrations of ${tool} follow each other in one line, and released ones stay as they are`,
    evidence: brought.nodes.slice(0, 10).map(evidenceOf),
  };
  if (wrong.length === 0) {
    const observed = `${brought.nodes.length} added: ${firstTen(brought.nodes.map((migration) => quoted(migration.path)))}`;
    return reasonOf(loaded, path, { ...common, status: "met", observed });
  }
  return reasonOf(loaded, path, {
    ...common,
    status: "unmet",
    observed: firstTen(wrong),
    next: "put released migrations back as they were, write what is to change as a new one, and let each follow the one before it",
  });
}

function evidenceOf({ path, change, revision }: BroughtMigration): Evidence {
  return { kind: "file", id: path, title: revision === null ? change : `${change}, ${revision}` };
}
