import type { OptionalPart, Proposal, ProposedEntry, Setting, Value } from "./proposal.ts";

/** One line of a policy, and what of the proposal it says. */
export type Line = { readonly text: string; readonly of: Origin | null };

/** A part of the policy, one of its entries or settings, and one of that entry's settings. */
export type Origin = { readonly part: string; readonly name: string; readonly key: string | null };

const ABOUT = "# What a safe release of this repository is, proposed by `signalbox init` from what it shows.";
const OFFERS = "# Worth turning on; `signalbox explain KEY` says more of each.";
/** What fits on a line with others. */
const WIDTH = 110;

/** The policy as it is written: with its reasons, and what is offered commented out. */
export function policyText(proposal: Proposal): string {
  const { about, components, branches, optional } = proposal;
  const offered = optional.filter(({ settings }) => settings.length > 0);
  const lines = [
    ABOUT,
    "version: 1",
    "components:",
    ...about.map((text) => `  # ${text}`),
    ...components.flatMap(entryLines),
    ...(branches.length === 0
      ? []
      : ["branches:", "  # the first pattern that fits a branch decides", ...branches.flatMap(entryLines)]),
    ...(offered.length === 0 ? [] : ["", OFFERS, ...offered.flatMap(optionalLines)]),
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines({ name, settings, why }: ProposedEntry): readonly string[] {
  const comments = why.map((text) => `  # ${text}`);
  const given = settings.filter(({ offered }) => offered === null);
  const offered = settings.filter((setting) => setting.offered !== null);
  const flow = `  ${yamlWord(name)}: ${flowMap(given)}`;
  if (offered.length === 0 && flow.length <= WIDTH) return [...comments, flow];
  const block = given.length === 0 ? ["path: ."] : given.map(settingLine);
  const offers = offered.flatMap((setting) => [`# ${setting.offered ?? ""}`, `# ${settingLine(setting)}`]);
  return [...comments, `  ${yamlWord(name)}:`, ...[...block, ...offers].map((line) => `    ${line}`)];
}

function optionalLines({ key, settings }: OptionalPart): readonly string[] {
  return [
    `# ${key}:`,
    ...settings.flatMap((setting) => [`#   # ${setting.offered ?? ""}`, `#   ${settingLine(setting)}`]),
  ];
}

/** The policy with all that is offered turned on, one setting a line: for judging each of them. */
export function linesToJudge({ components, branches, optional }: Proposal): readonly Line[] {
  return [
    { text: "version: 1", of: null },
    ...partLines("components", components),
    ...partLines("branches", branches),
    ...optional
      .filter(({ settings }) => settings.length > 0)
      .flatMap(({ key, settings }) => [
        { text: `${key}:`, of: null },
        ...settings.map((setting) => ({
          text: `  ${settingLine(setting)}`,
          of: { part: key, name: setting.key, key: null },
        })),
      ]),
  ];
}

function partLines(part: string, entries: readonly ProposedEntry[]): readonly Line[] {
  if (entries.length === 0) return [];
  return [
    { text: `${part}:`, of: null },
    ...entries.flatMap(({ name, settings }) => [
      { text: `  ${yamlWord(name)}:${settings.length === 0 ? " {}" : ""}`, of: { part, name, key: null } },
      ...settings.map((setting) => ({ text: `    ${settingLine(setting)}`, of: { part, name, key: setting.key } })),
    ]),
  ];
}

function settingLine({ key, value }: Setting): string {
  return `${yamlWord(key)}: ${flowValue(value)}`;
}

function flowMap(settings: readonly Pick<Setting, "key" | "value">[]): string {
  return settings.length === 0
    ? "{}"
    : `{ ${settings.map(({ key, value }) => `${yamlWord(key)}: ${flowValue(value)}`).join(", ")} }`;
}

function flowValue(value: Value): string {
  if (typeof value === "string") return yamlWord(value);
  if (isList(value)) return `[${value.map(yamlWord).join(", ")}]`;
  return flowMap(Object.entries(value).map(([key, inner]) => ({ key, value: inner })));
}

function isList(value: Exclude<Value, string>): value is readonly string[] {
  return Array.isArray(value);
}

// What YAML 1.1 or 1.2 reads as something else than text is quoted, as is all but the plainest; JSON's quotes are YAML's.
const PLAIN = /^(?:\.|[A-Za-z][\w./*-]*)$/;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function yamlWord(text: string): string {
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : JSON.stringify(text);
}
