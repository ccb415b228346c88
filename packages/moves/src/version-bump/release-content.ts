import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Git } from "@signalbox/systems/git/git";
import { Draft, type FileEdit } from "./manifests/draft.ts";
import { editManifests } from "./manifests/edit-manifests.ts";
import { CANDIDATE_TRAILER } from "./release-commit.ts";

/** One component's new release. */
export type Releasing = { readonly name: string; readonly version: string; readonly tag: string };

/** Who a release's commit and tags are made by, and when (seconds since 1970). */
export type Maker = { readonly name: string; readonly email: string; readonly time: number };

/**
 * What releases change in the files of the candidate: manifests and what follows from them, and `files`, which are there or become
 * new. Throws `manifest.unwritable`, and `notes.same-file` where one of `files` is a manifest.
 */
export async function releaseEdits(
  git: Git,
  loaded: LoadedPolicy,
  candidate: string,
  releasing: readonly Pick<Releasing, "name" | "version">[],
  files: readonly { readonly path: string; readonly text: string }[] = [],
): Promise<readonly FileEdit[]> {
  const draft = new Draft(git, candidate);
  for (const { name, version } of releasing) {
    const component = loaded.policy.components[name];
    if (component !== undefined) await editManifests(draft, name, component, version);
  }
  const manifests = new Set((await draft.edits()).map(({ path }) => path));
  for (const { path, text } of files) {
    // It was written over what the candidate holds: the version would be lost.
    if (manifests.has(path)) throw both(path);
    await draft.write(path, text);
  }
  return draft.edits();
}

function both(path: string): SignalboxError {
  return new SignalboxError("notes.same-file", `\`${path}\` would hold a version and the notes of releases`, {
    next: "name another file in `manifests` of the component, or in the policy's `notes`",
  });
}

// GitHub refuses longer titles of pull requests.
const LONGEST_SUBJECT = 200;

/** The subject of a release's commit: `chore(release): web 1.4.0, crm-api 2.0.0`; the version alone where there is one component. It asks for no release. */
export function releaseSubject(
  loaded: LoadedPolicy,
  releasing: readonly Pick<Releasing, "name" | "version">[],
): string {
  const alone = Object.keys(loaded.policy.components).length === 1;
  const names = releasing.map(({ name, version }) => (alone ? version : `${name} ${version}`));
  const whole = `chore(release): ${names.join(", ")}`;
  if (whole.length <= LONGEST_SUBJECT) return whole;
  return `chore(release): ${names[0] ?? ""} and ${names.length - 1} more`;
}

/** The whole message of a release's commit. Its trailer names the candidate that it was made of. */
export function releaseMessage(subject: string, candidate: string): string {
  return `${subject}\n\n${CANDIDATE_TRAILER}: ${candidate}\n`;
}

/** The message of a release's tag. Its trailer names the candidate that it was made of. */
export function tagMessage({ name, version }: Releasing, candidate: string): string {
  return `${name} ${version}\n\n${CANDIDATE_TRAILER}: ${candidate}\n`;
}
