import type { Reason } from "@signalbox/policy/decision/reason";
import { reasonOf } from "@signalbox/policy/decision/rule-reasons";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { shown } from "@signalbox/policy/load/shown";
import type { Scheme } from "@signalbox/policy/versioning/scheme";
import { tagOf, tagStylesOf } from "@signalbox/policy/versioning/tag-style";

const SAMPLES: Readonly<Record<Scheme, string>> = { semver: "1.0.0", "major.minor": "1.0", calver: "2025.01.001" };

/**
 * Whether the tags that releases get are protected, one reason a component: the gate does not trust a tag that anyone who may push
 * could have made, moved or deleted.
 */
export function releaseTagReasons(
  loaded: LoadedPolicy,
  isProtected: (tag: string) => Observed<boolean>,
): readonly Reason[] {
  return tagStylesOf(loaded.policy).map(({ component, write }) => {
    const tag = tagOf(write, SAMPLES[write.scheme]);
    const required = `release tags such as ${shown(tag)} are made by none but who may release, never moved and never deleted`;
    const found = isProtected(tag);
    const path = ["components", component, "tag"];
    if (!found.known) {
      const { code, says, next } = found;
      return reasonOf(loaded, path, { code, status: "unknown", required, observed: says, next });
    }
    const code = "branches.release-tags";
    if (found.value) return reasonOf(loaded, path, { code, status: "met", required, observed: "rulesets demand it" });
    const observed = "no ruleset demands it, or only in part";
    const next =
      "have `signalbox branches apply --tags-by app:NUMBER` write it, with the number of the app that releases";
    return reasonOf(loaded, path, { code, status: "unmet", required, observed, next });
  });
}
