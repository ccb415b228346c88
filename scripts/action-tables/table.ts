/** The tables of an action's README, as Markdown. */
import type { Action } from "./action-yml.ts";

export function inputsTable({ inputs }: Action): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const byDefault = input.default === undefined || input.default === "" ? "" : code(String(input.default));
    return [code(name), input.required ? "required" : byDefault, cell(input.description)];
  });
  return table(["Input", "Default", "What it says"], rows);
}

export function outputsTable({ outputs }: Action): string {
  const rows = Object.entries(outputs).map(([name, output]) => [code(name), cell(output.description)]);
  return table(["Output", "What it says"], rows);
}

/** Puts `content` between the markers `<!-- name -->` and `<!-- /name -->`, which must each be there once. */
export function fill(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const parts = text.split(open);
  const [before, rest] = parts;
  const tail = rest?.split(close);
  if (before === undefined || parts.length !== 2 || tail?.length !== 2)
    throw new Error(`one pair of \`${open}\` and \`${close}\` is needed`);
  return `${before}${open}\n\n${content}\n\n${close}${tail[1] ?? ""}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");
}
