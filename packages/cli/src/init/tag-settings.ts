import type { Part } from "./part.ts";
import { set, type Setting } from "./proposal.ts";

/** A way of writing tags with fewer than these, and a smaller share, may be a slip of the hand. */
const REAL_STYLE = { count: 3, share: 0.1 };

// What a policy that says nothing of tags writes (the first) and reads: of its only component, and of one of several.
const SOLE = ["v", "", "{name}@", "{name}-v", "{name}/v"];
const SEVERAL = ["{name}-v", "{name}@", "{name}@v", "{name}/v", "{name}-", "{name}/"];

/**
 * `tag` and `former-tags` of a component, where a policy without them would write or read its tags otherwise. The only component's former
 * styles are always named: people should see that its tags changed.
 */
export function tagSettings(name: string, { line, tag }: Part, sole: boolean): readonly Setting[] {
  const usual = (sole ? SOLE : SEVERAL).map((before) => before.replace("{name}", name));
  const current = line === null ? tag : `${line.styles[0].before}{version}`;
  const now = current === null || current === `${usual[0]}{version}` ? [] : [set("tag", withName(current, name))];
  const styles = line?.styles ?? [];
  const all = styles.reduce((sum, { count }) => sum + count, 0);
  const former = styles.slice(1).filter(({ count }) => count >= Math.min(REAL_STYLE.count, REAL_STYLE.share * all));
  const saysMore = former.some(({ before }) => sole || !usual.includes(before));
  if (!saysMore) return now;
  const patterns = former.map(({ before }) => withName(`${before}{version}`, name));
  return [...now, set("former-tags", [...new Set(patterns)].slice(0, 20))];
}

/** `{name}@{version}` for `web@{version}`. */
function withName(pattern: string, name: string): string {
  const rest = pattern.startsWith(name) ? pattern.slice(name.length) : "";
  return /^[@/_-]/.test(rest) ? `{name}${rest}` : pattern;
}
