import { type Component, type Policy } from "../schema/policy.ts";
import type { Scheme } from "../versioning/scheme.ts";
import { type TagStyle, type TagStyles, tagOf, tagStylesOf, versionOf } from "../versioning/tag-style.ts";
import type { Finding } from "./loaded-policy.ts";
import { shown } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

/** Whether each component has folders and tags of its own: a change or tag that is two components' is nobody's. */
export function componentsApart(policy: Pick<Policy, "components">, tree: Tree): readonly Finding[] {
  return [...sharedPaths(policy.components), ...sharedTags(policy)].map((shared) => ({
    ...shared,
    at: placeOf(tree, shared.path),
  }));
}

type Shared = Omit<Finding, "at">;

function sharedPaths(components: Policy["components"]): readonly Shared[] {
  const owners = new Map<string, string>();
  const shared = Object.entries(components).flatMap(([name, { path }]) => {
    const owner = owners.get(path);
    if (owner === undefined) owners.set(path, name);
    return owner === undefined ? [] : [sharedPath(["components", name, "path"], name, owner, path)];
  });
  return [...shared, ...Object.entries(components).flatMap(([name, component]) => takenPaths(name, component, owners))];
}

function takenPaths(name: string, component: Component, owners: ReadonlyMap<string, string>): readonly Shared[] {
  return component["former-paths"].flatMap((path, i) => {
    const owner = owners.get(path);
    if (owner === undefined || owner === name) return [];
    return [sharedPath(["components", name, "former-paths", String(i)], name, owner, path)];
  });
}

function sharedPath(path: readonly string[], name: string, owner: string, folder: string): Shared {
  return {
    code: "policy.shared-path",
    path,
    says: `${shown(name)} has the folder ${shown(folder)}, which is ${shown(owner)}'s: a change there would be both's`,
    expected: "a folder of its own for each component",
    suggestion: null,
  };
}

/** The versions that a style writes, in the two shapes that they have in each scheme. */
const VERSIONS: Readonly<Record<Scheme, readonly string[]>> = {
  semver: ["1.2.3", "1.2.3-rc.1"],
  "major.minor": ["1.2", "1.2-rc.1"],
  calver: ["2025.10.001", "2025.10.001-rc.1", "2025.10.1000"],
};

/** A tag style, and the components that read it, in the order of the policy. */
type Readers = { readonly style: TagStyle; readonly components: string[] };

function sharedTags(policy: Pick<Policy, "components">): readonly Shared[] {
  const styles = tagStylesOf(policy);
  const readers = readersByStart(styles);
  const told = new Set<string>();
  return styles.flatMap(({ component, write }) => {
    for (const tag of VERSIONS[write.scheme].map((version) => tagOf(write, version))) {
      const reader = otherReaderOf(tag, component, readers);
      if (reader === null || told.has(`${reader}\n${component}`)) continue;
      told.add(`${component}\n${reader}`);
      return [sharedTag(component, reader, tag, policy.components[reader])];
    }
    return [];
  });
}

// Found by what stands before the version: to compare all with all would take long in a long policy.
function readersByStart(styles: readonly TagStyles[]): ReadonlyMap<string, readonly Readers[]> {
  const readers = new Map<string, Map<string, Readers>>();
  for (const { component, read } of styles) {
    for (const style of read) {
      const alike = readers.get(style.before) ?? new Map<string, Readers>();
      readers.set(style.before, alike);
      const key = `${style.scheme} ${style.after}`;
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { style, components: [component] });
      else known.components.push(component);
    }
  }
  return new Map([...readers].map(([before, alike]) => [before, [...alike.values()]]));
}

function otherReaderOf(tag: string, writer: string, readers: ReadonlyMap<string, readonly Readers[]>): string | null {
  for (let length = 0; length < tag.length; length += 1) {
    for (const { style, components } of readers.get(tag.slice(0, length)) ?? []) {
      const other = components.find((component) => component !== writer);
      if (other !== undefined && versionOf(style, tag) !== null) return other;
    }
  }
  return null;
}

function sharedTag(writer: string, reader: string, tag: string, component: Component | undefined): Shared {
  const former = component?.["former-tags"] === undefined;
  return {
    code: "policy.shared-tag",
    path: ["components", writer, "tag"],
    says: `${shown(writer)} would write the tag ${shown(tag)}, which ${shown(reader)} reads as a version of its own`,
    expected: "tags that only one component understands",
    suggestion: former
      ? `give ${shown(writer)} another \`tag\`, or say in ${shown(reader)} which \`former-tags\` it really has`
      : `give ${shown(writer)} another \`tag\`, or take that style out of ${shown(reader)}`,
  };
}

function placeOf(tree: Tree, path: readonly string[]): Finding["at"] {
  const { key } = follow(tree, path);
  return key ?? tree.at;
}
