import { type Component, type Policy } from "../schema/policy.ts";
import { type TagStyle, tagOf, tagStylesOf, versionOf } from "../versioning/tag-style.ts";
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

/** The tags that a style writes, in the two shapes that a version has. */
const VERSIONS = ["1.2.3", "1.2.3-rc.1"];

function sharedTags(policy: Pick<Policy, "components">): readonly Shared[] {
  const styles = tagStylesOf(policy);
  // Looked up by what stands before the version: comparing all with all would take seconds for a long policy.
  const readers = new Map<string, { readonly component: string; readonly style: TagStyle }[]>();
  for (const { component, read } of styles) {
    for (const style of read) {
      readers.set(style.before, [...(readers.get(style.before) ?? []), { component, style }]);
    }
  }
  const told = new Set<string>();
  return styles.flatMap(({ component, write }) =>
    VERSIONS.map((version) => tagOf(write, version)).flatMap((tag) =>
      readersOf(tag, readers)
        .filter((reader) => reader !== component && !told.has([component, reader].toSorted().join("\n")))
        .map((reader) => {
          told.add([component, reader].toSorted().join("\n"));
          return sharedTag(component, reader, tag, policy.components[reader]);
        }),
    ),
  );
}

function readersOf(
  tag: string,
  readers: ReadonlyMap<string, readonly { readonly component: string; readonly style: TagStyle }[]>,
): readonly string[] {
  const prefixes = Array.from({ length: tag.length }, (_, length) => tag.slice(0, length));
  const near = prefixes.flatMap((prefix) => readers.get(prefix) ?? []);
  return [...new Set(near.filter(({ style }) => versionOf(style, tag) !== null).map(({ component }) => component))];
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
