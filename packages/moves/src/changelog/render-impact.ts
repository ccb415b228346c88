import { counted } from "@signalbox/policy/decision/counted";
import type { ContractChange, ContractFacts, ContractKind } from "@signalbox/policy/contract/contract-facts";
import type { Impact } from "@signalbox/policy/notes/impact";
import { escapeMarkdown, inlineCode } from "../markdown.ts";
import { atMost } from "./notes-links.ts";

const MOST_MODULES = 12;
const MOST_SCOPES = 30;

/** What a release touches, as items of a list. */
export function impactItems({ modules, scopes, contracts }: Impact): readonly string[] {
  const folders = (modules?.first ?? []).map(({ folder, files }) => {
    const name = folder === "." ? "the top folder" : inlineCode(folder);
    return `${name} (${counted(files, "file")})`;
  });
  return [
    ...(folders.length === 0 ? [] : [`Changed: ${atMost(MOST_MODULES, folders, modules?.total).join(", ")}`]),
    ...(scopes.length === 0 ? [] : [`Scopes: ${atMost(MOST_SCOPES, scopes.map(escapeMarkdown)).join(", ")}`]),
    ...contracts.map(contractItem),
  ];
}

const CONTRACTS: Readonly<Record<ContractKind, string>> = {
  openapi: "OpenAPI",
  tasks: "tasks",
  events: "events",
  graphql: "GraphQL",
  protobuf: "Protobuf",
};
const MOST_CONTRACT_CHANGES = 50;

function contractItem({ kind, file, judge, comparison }: ContractFacts): string {
  const name = `${inlineCode(file)} (${CONTRACTS[kind]})`;
  if (!comparison.known) return `${name} could not be compared: ${escapeMarkdown(comparison.says)}`;
  if (comparison.changes.length === 0) return `${name}: no difference that a user can tell`;
  const changes = comparison.changes.map(contractChange);
  const head = `${name}, compared by ${escapeMarkdown(judge)}:`;
  return [head, ...atMost(MOST_CONTRACT_CHANGES, changes).map((change) => `  - ${change}`)].join("\n");
}

function contractChange({ class: found, operation, field, says }: ContractChange): string {
  const where = [operation, field ?? ""].filter((part) => part !== "").map(inlineCode);
  return `${found === "breaking" ? "**breaking**" : found}: ${[...where, escapeMarkdown(says)].join(", ")}`;
}
