import { counted } from "@signalbox/policy/decision/counted";
import { shown } from "@signalbox/policy/load/shown";
import { ComponentNames } from "./component-names.ts";
import type { InitFacts } from "./facts.ts";
import { Folders } from "./folders.ts";
import type { NamedPart, Part, Parts } from "./part.ts";
import { type ProposedEntry, set, type Setting } from "./proposal.ts";
import { type TagForm, type TagLine, tagLines } from "./tag-lines.ts";
import { tagSettings } from "./tag-settings.ts";
import { taggedParts } from "./tagged-parts.ts";
import { untaggedParts } from "./untagged-parts.ts";
import { worthTurningOn } from "./worth-turning-on.ts";

/** What is released, by the tags there are; where there are none, by what other tools and the folders say. */
export function proposeComponents(facts: InitFacts): {
  readonly components: readonly ProposedEntry[];
  readonly about: readonly string[];
} {
  const folders = new Folders(facts.paths, facts.manifests);
  const lines = tagLines(facts.tags);
  const { parts, about } = lines.length === 0 ? untaggedParts(facts, folders) : taggedParts(facts, folders, lines);
  const all = named(oneOfEachFolder(parts));
  const offers = worthTurningOn(facts, all);
  const components = all.map(({ name, part }) => ({
    name,
    settings: [...settingsOf(name, part, all.length === 1), ...(offers.get(name) ?? [])],
    why: [...part.why, ...(part.line === null ? [] : whyOfLine(part.line))],
  }));
  return { components: components.toSorted((a, b) => (a.name < b.name ? -1 : 1)), about };
}

// `web` and `@acme/web` may be one folder's tags: the newer line is what it is released with.
function oneOfEachFolder(parts: Parts["parts"]): readonly Part[] {
  const byFolder = Map.groupBy(parts, ({ folder }) => folder);
  return [...byFolder.values()].flatMap((those) => {
    const [first, ...others] = those.toSorted((a, b) => (b.line?.newest ?? 0) - (a.line?.newest ?? 0));
    if (first === undefined || first.line === null) return first ?? [];
    const styles = others.flatMap(({ line }) => line?.styles ?? []);
    return {
      ...first,
      line: { ...first.line, styles: [first.line.styles[0], ...first.line.styles.slice(1), ...styles] },
    };
  });
}

function named(parts: readonly Part[]): readonly NamedPart[] {
  const names = new ComponentNames();
  return parts.flatMap((part) => {
    const name = names.next(...part.wishes) ?? names.next("service");
    return name === null ? [] : [{ name, part }];
  });
}

function settingsOf(name: string, part: Part, sole: boolean): readonly Setting[] {
  const scheme = part.line?.scheme ?? "semver";
  return [
    ...(part.folder === "" ? [] : [set("path", part.folder)]),
    ...tagSettings(name, part, sole),
    ...(scheme === "semver" ? [] : [set("scheme", scheme)]),
  ];
}

function whyOfLine({ styles, looksLikeDates }: TagLine): readonly string[] {
  const [current, ...former] = styles.map(formText);
  return [
    `${current}${former.length === 0 ? "" : `; before them ${former.join(", ")}`}`,
    ...(looksLikeDates ? ["they look like dates: `scheme: calver` counts as in 2025.10.001, with three digits"] : []),
  ];
}

function formText({ example, count: number }: TagForm): string {
  return `${counted(number, "tag")} such as ${shown(example)}`;
}
