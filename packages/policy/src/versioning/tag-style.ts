import type { Policy } from "../schema/policy.ts";
import { isVersion, type Scheme } from "./scheme.ts";

/** How one component's releases are tagged: `write` is used from now on, `read` are understood, the current one first. */
export type TagStyles = {
  readonly component: string;
  readonly write: TagStyle;
  readonly read: readonly TagStyle[];
};

/** A tag name around a version of a scheme: `v1.4.0` is `v` and nothing. */
export type TagStyle = { readonly before: string; readonly after: string; readonly scheme: Scheme };

const SOLE = ["v{version}", "{version}", "{name}@{version}", "{name}-v{version}", "{name}/v{version}"];
const SEVERAL = [
  "{name}-v{version}",
  "{name}@{version}",
  "{name}@v{version}",
  "{name}/v{version}",
  "{name}-{version}",
  "{name}/{version}",
];

/** The tag styles of every component of a policy. */
export function tagStylesOf(policy: Pick<Policy, "components">): readonly TagStyles[] {
  const names = Object.keys(policy.components);
  const usual = names.length === 1 ? SOLE : SEVERAL;
  return Object.entries(policy.components).map(([name, component]) => {
    const current = component.tag ?? usual[0] ?? "v{version}";
    const former = component["former-tags"] ?? usual;
    const patterns = [current, ...former.filter((pattern) => pattern !== current)];
    const read = patterns.map((pattern) => styleOf(pattern, name, component.scheme));
    return { component: name, write: styleOf(current, name, component.scheme), read };
  });
}

function styleOf(pattern: string, name: string, scheme: Scheme): TagStyle {
  const [before = "", after = ""] = pattern.replaceAll("{name}", name).split("{version}");
  return { before, after, scheme };
}

/** The tag name of a version. */
export function tagOf(style: TagStyle, version: string): string {
  return `${style.before}${version}${style.after}`;
}

/** The version that a tag name stands for in this style, or null. */
export function versionOf(style: TagStyle, tag: string): string | null {
  if (tag.length <= style.before.length + style.after.length) return null;
  if (!tag.startsWith(style.before) || !tag.endsWith(style.after)) return null;
  const text = tag.slice(style.before.length, tag.length - style.after.length);
  return isVersion(style.scheme, text) ? text : null;
}
