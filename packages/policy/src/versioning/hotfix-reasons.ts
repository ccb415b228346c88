import type { Changes } from "../changes/decide-changes.ts";
import { titleOf } from "../changes/title-of.ts";
import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { isVersion, type Scheme } from "./scheme.ts";
import type { ComponentFacts } from "./version-facts.ts";
import type { Wanted } from "./wanted-version.ts";

/** What a branch that must come from the production tag asks of its release: forked there, breaking nothing, named as its version. */
export function hotfixReasons(
  loaded: LoadedPolicy,
  path: readonly string[],
  release: {
    readonly facts: ComponentFacts;
    readonly changes: Changes;
    readonly wanted: Wanted;
    readonly branch: string | null;
  },
): readonly Reason[] {
  const { facts, changes, wanted, branch } = release;
  const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
  return [
    forkReason(loaded, path, facts),
    ...breakingReason(loaded, path, changes),
    ...footerReason(loaded, path, changes, wanted),
    ...nameReason(loaded, path, scheme, branch, wanted.version),
  ];
}

function forkReason(loaded: LoadedPolicy, path: readonly string[], { name, production }: ComponentFacts): Reason {
  const rule = [...path, "from"];
  const common = {
    code: "branch.from-production",
    required: `a branch that was forked from the last final release of \`${name}\``,
  };
  if (production === null) {
    const observed = `\`${name}\` has no final release yet`;
    const next = "release from another branch first";
    return reasonOf(loaded, rule, { ...common, status: "unmet", observed, next });
  }
  const { tag, version } = production.release;
  const evidence = [{ kind: "tag", id: tag, title: version }] as const;
  switch (production.forked) {
    case true:
      return reasonOf(loaded, rule, { ...common, status: "met", observed: `it was forked from \`${tag}\``, evidence });
    case false: {
      const observed = `it was not forked from \`${tag}\`: it lacks that release, or holds what another branch got after it`;
      const chosen =
        Object.keys(loaded.policy.components).length === 1
          ? ""
          : `; where the fix is of other components, release those alone: \`components\` names them`;
      const next = `fork a branch from the tag, \`git switch -c hotfix/X.Y.Z ${tag}\`, and bring the fix there${chosen}`;
      return reasonOf(loaded, rule, { ...common, status: "unmet", observed, evidence, next });
    }
    case null: {
      const observed = `nobody could say whether it was forked from \`${tag}\``;
      const next = "make the default branch readable, then run again";
      return reasonOf(loaded, rule, { ...common, status: "unknown", observed, evidence, next });
    }
  }
}

function breakingReason(loaded: LoadedPolicy, path: readonly string[], changes: Changes): readonly Reason[] {
  const breaking = changes.list.filter((change) => change.breaking);
  if (breaking.length === 0) return [];
  return [
    reasonOf(loaded, [...path, "from"], {
      code: "branch.hotfix-breaks",
      status: "unmet",
      required: "a hotfix that breaks nothing: its release is a patch",
      observed: `${breaking.length} of its changes ${breaking.length === 1 ? "breaks" : "break"} what was there`,
      evidence: breaking.slice(0, 10).map((change) => ({ kind: "commit", id: change.commit, title: titleOf(change) })),
      next: "release the breaking change from the branch of regular releases",
    }),
  ];
}

/** A hotfix is exactly the next patch: a footer may name no other version. */
function footerReason(
  loaded: LoadedPolicy,
  path: readonly string[],
  { releaseAs }: Changes,
  { version, unnamed }: Wanted,
): readonly Reason[] {
  if (releaseAs === null || version === unnamed) return [];
  return [
    reasonOf(loaded, [...path, "from"], {
      code: "branch.hotfix-version",
      status: "unmet",
      required: "a hotfix that is exactly the next patch of the last final release",
      observed: `\`Release-As: ${releaseAs.version}\`${unnamed === null ? "" : `, where the next patch is ${unnamed}`}`,
      evidence: [{ kind: "commit", id: releaseAs.commit, title: `Release-As: ${releaseAs.version}` }],
      next: "revert the commit with that footer, and release that version from the branch of regular releases",
    }),
  ];
}

/** `hotfix/1.4.1` promises a version. */
function nameReason(
  loaded: LoadedPolicy,
  path: readonly string[],
  scheme: Scheme,
  branch: string | null,
  version: string,
): readonly Reason[] {
  const promised = branch?.split("/").at(-1)?.replace(/^v/, "") ?? "";
  if (!isVersion(scheme, promised)) return [];
  const common = {
    code: "branch.hotfix-name",
    required: "a branch named as the version that it releases",
    evidence: [{ kind: "branch", id: branch ?? "", title: branch ?? "" }] as const,
  };
  if (promised === version)
    return [reasonOf(loaded, path, { ...common, status: "met", observed: `its release is ${version}` })];
  return [
    reasonOf(loaded, path, {
      ...common,
      status: "unmet",
      observed: `it is named for ${promised}, and its release would be ${version}`,
      next: `name the branch for ${version}, or for what it mends where it releases several components`,
    }),
  ];
}
