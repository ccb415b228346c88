import { POLICY_FILE } from "@signalbox/moves/governing-policy";
import { shown } from "@signalbox/policy/load/shown";
import { offeredBranches } from "./branches.ts";
import type { InitFacts } from "./facts.ts";
import { offer, type OptionalPart, type ProposedEntry, type Setting } from "./proposal.ts";

/** The parts of a policy that are worth turning on here, written commented out. */
export function optionalParts(facts: InitFacts, components: readonly ProposedEntry[]): readonly OptionalPart[] {
  const branches = offeredBranches(facts);
  const approvals = approvalsOf(facts);
  return [
    { key: "versioning", settings: versioningOf(facts, components) },
    ...(branches === null ? [] : [branches]),
    { key: "notes", settings: notesOf(facts) },
    ...(approvals === null ? [] : [{ key: "approvals", settings: [approvals] }]),
  ];
}

const SEMVER = /^\d+\.\d+\.\d+$/;

function versioningOf({ manifests, tags, paths }: InitFacts, components: readonly ProposedEntry[]): readonly Setting[] {
  const versioned = manifests.filter(({ version }) => version !== null && SEMVER.test(version) && version !== "0.0.0");
  const [first, ...others] = new Set(versioned.map(({ version }) => version ?? ""));
  // Of several versions none is the first of all components.
  const initial = tags.length === 0 && others.length === 0 && first !== undefined && first !== "1.0.0" ? first : null;
  const file = shown(versioned[0]?.file ?? "");
  const isCalver = components.some(({ settings }) => settings.some(({ value }) => value === "calver"));
  const plans = paths.some((path) => /^docs\/upgrad(?:e|ing)\//i.test(path)) ? "docs/upgrading" : "docs/migrations";
  return [
    ...(initial === null ? [] : [offer("initial", initial, `the first version; ${file} has this one`)]),
    ...(isCalver ? [offer("zone", "Europe/London", "where the month of a version turns; default: UTC")] : []),
    ...(versioned.length === 0
      ? []
      : [offer("manifests", "pull-request", `a pull request then brings each version into ${file} and the like`)]),
    offer("major-needs", { "migration-plan": `${plans}/{tag}.md` }, "a major release then needs this file"),
  ];
}

function notesOf({ paths }: InitFacts): readonly Setting[] {
  return [
    offer("needs", ["rollback"], "a release is then refused until a `Rollback:` footer says how to go back"),
    ...(paths.includes("CHANGELOG.md")
      ? [
          offer("changelog", "CHANGELOG.md", "the notes of all releases in one file"),
          offer("publish-to", "pull-request", "how that file gets onto the default branch"),
        ]
      : []),
  ];
}

function approvalsOf({ owners }: InitFacts): Setting | null {
  if (owners === null || owners.of.length === 0) return null;
  const team = owners.of.find((owner) => owner.includes("/"));
  const users = owners.of.filter((owner) => !owner.includes("/"));
  const holders = { ...(team === undefined ? {} : { team }), ...(users.length === 0 ? {} : { users }) };
  return offer(
    "roles",
    { "release-manager": holders },
    `who may push a release's tag by hand; ${shown(owners.file)} has ${POLICY_FILE} owned by them`,
  );
}
