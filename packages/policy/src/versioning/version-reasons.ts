import { counted } from "../decision/counted.ts";
import type { Changes } from "../changes/decide-changes.ts";
import { titleOf } from "../changes/title-of.ts";
import type { Evidence, Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Bump } from "../schema/versioning.ts";
import type { Asked } from "./asked.ts";
import type { Release } from "./release.ts";
import { isVersion } from "./scheme.ts";
import type { ComponentFacts } from "./version-facts.ts";
import { compareVersions, isPrerelease } from "./version-order.ts";

/** No component has anything to release: that is no failure. */
export function nothingToRelease(loaded: LoadedPolicy): Reason {
  return reasonOf(loaded, ["components"], {
    code: "version.nothing",
    status: "met",
    required: "changes that ask for a release, or nothing to do",
    observed: "no component has changes that ask for a release",
  });
}

/** The candidate was released before. */
export function standingReason(loaded: LoadedPolicy, standing: Release): Reason {
  return reasonOf(loaded, ["components", standing.component], {
    code: "version.standing",
    status: "met",
    required: "one release of a commit, made once",
    observed: `\`${standing.tag}\` already stands for the candidate`,
    evidence: [{ kind: "tag", id: standing.tag, title: standing.version }],
  });
}

/** A component has changes, or none, and none asks for a release. */
export function noChangeReason(loaded: LoadedPolicy, facts: ComponentFacts, changes: Changes): Reason {
  const since = facts.previous === null ? "in its whole history" : `since \`${facts.previous.tag}\``;
  return reasonOf(loaded, ["versioning", "bumps"], {
    code: "version.no-change",
    status: "not-applicable",
    required: `a change of \`${facts.name}\` that asks for a release`,
    observed: `${counted(changes.list.length, "change")} ${since}, none that asks for one`,
  });
}

/** Which changes brought the version. */
export function bumpReason(
  loaded: LoadedPolicy,
  name: string,
  next: { readonly version: string; readonly bump: Bump },
  changes: Changes,
  asked: Asked,
): Reason {
  const deciding = changes.list.filter((change) => change.bump === changes.bump && change.bump !== "none");
  const evidence = deciding
    .slice(0, 10)
    .map((change): Evidence => ({ kind: "commit", id: change.commit, title: titleOf(change) }));
  const asks =
    changes.bump === "none"
      ? "no change asks for a release"
      : `${counted(deciding.length, "change")} of ${changes.list.length} ${deciding.length === 1 ? "asks" : "ask"} for ${changes.bump}`;
  const raised = asked.raisedBy.map((by) => `, ${RAISED[by]}`).join("");
  return reasonOf(loaded, ["versioning", "bumps"], {
    code: "version.bump",
    status: "met",
    required: `the version of \`${name}\` follows from its changes`,
    observed: `${asks}${raised}: ${next.version} (${next.bump})`,
    evidence,
  });
}

const RAISED: Readonly<Record<Asked["raisedBy"][number], string>> = {
  contract: "and what they add to the contract asks for minor",
  migrations: "and a migration that the previous code cannot run on asks for major",
  dependency: "and what it depends on is released",
};

/** Which dependencies take a component along; none where its own changes ask for as much. */
export function dependencyReason(loaded: LoadedPolicy, name: string, asked: Asked): readonly Reason[] {
  if (!asked.raisedBy.includes("dependency")) return [];
  const dependencies = asked.dependencies.map((dependency) => `\`${dependency}\``);
  return [
    reasonOf(loaded, ["components", name, "depends-on"], {
      code: "version.dependency",
      status: "met",
      required: "a component is released with what it depends on",
      observed: asked.dependencyNow
        ? `${dependencies.join(", ")} ${dependencies.length === 1 ? "is" : "are"} released`
        : `${dependencies.join(", ")} ${dependencies.length === 1 ? "was" : "were"} released since, without it`,
    }),
  ];
}

/** What a `Release-As:` footer is worth; none where there is no such footer. */
export function releaseAsReason(loaded: LoadedPolicy, facts: ComponentFacts, changes: Changes): readonly Reason[] {
  if (changes.releaseAs === null) return [];
  const { version, commit } = changes.releaseAs;
  const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
  const previous = facts.previous?.version ?? null;
  const common = {
    code: "version.release-as",
    required: `a \`Release-As:\` footer names a release above the last one, counted as \`${scheme}\``,
    observed: `\`Release-As: ${version}\`, the last release is ${previous ?? "none"}`,
    evidence: [{ kind: "commit", id: commit, title: `Release-As: ${version}` }] as const,
  };
  const stable = isVersion(scheme, version) && !isPrerelease(version);
  if (stable && (previous === null || compareVersions(version, previous) > 0))
    return [reasonOf(loaded, ["versioning"], { ...common, status: "met" })];
  const next = stable
    ? "name a version above the last release, in a commit that touches this component alone"
    : `name a \`${scheme}\` version without a prerelease part`;
  return [reasonOf(loaded, ["versioning"], { ...common, status: "unmet", next })];
}

/** The versions are not in the candidate's own files yet: a pull request is to write them, which is no failure. */
export function proposalReason(
  loaded: LoadedPolicy,
  unstated: readonly { readonly name: string; readonly version: string | null }[],
): Reason {
  const named = unstated.map(({ name, version }) => `\`${name}\` ${version ?? ""}`.trim()).join(", ");
  return reasonOf(loaded, ["versioning", "manifests"], {
    code: "version.proposed",
    status: "met",
    required: "a release pull request writes the versions, and its merge is released",
    observed: `${named}: not written yet`,
  });
}
