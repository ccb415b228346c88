import { SignalboxError } from "@signalbox/policy/error";
import { extendedBy } from "@signalbox/policy/extend/extended-by";
import { placeOf } from "@signalbox/policy/extend/told";
import type { PolicyReference } from "@signalbox/policy/schema/extends";
import type { RepositoryName } from "@signalbox/systems/github/repository";

/** A policy that another extends, as it was read. */
export type PolicyParent = {
  /** Its path as people know it: `policies/base.yml`, or `acme/.github//release-policy.yml@1a2b3c4`. */
  readonly file: string;
  /** `owner/name`; null of the repository whose policy is read. */
  readonly repository: string | null;
  /** The full hash that it was read at; null where it was read from the working tree. */
  readonly commit: string | null;
  readonly path: string;
  readonly text: string;
};

/** Where the files of a policy's parents are read. Texts are null where there is no such file. */
export interface ParentReader {
  /** A file of the repository whose policy is read, from where that was read. */
  own(path: string): Promise<string | null>;
  /** The full hash that a ref of another repository stands for. Throws where the ref could be moved, or nobody can say. */
  commitOf(repository: RepositoryName, ref: string): Promise<string>;
  /** A file of another repository at a commit's full hash. */
  fileAt(repository: RepositoryName, commit: string, path: string): Promise<string | null>;
}

/** So many levels a policy may have above it. */
const MOST_PARENTS = 5;

/** Where a file was read: in the repository itself, or in another at a commit. */
type Stand =
  | { readonly repository: null; readonly commit: string | null }
  | { readonly repository: RepositoryName; readonly commit: string };
type Level = { readonly file: string; readonly path: string; readonly text: string; readonly stand: Stand };

/**
 * Reads what a policy extends, and what that extends: the nearest first. Throws where a file is missing, its ref could
 * be moved, or the policies extend each other in a circle. What the files say is not judged here.
 */
export async function readParents(
  own: { readonly file: string; readonly text: string; readonly commit: string | null },
  reader: ParentReader,
): Promise<readonly PolicyParent[]> {
  const { file, text, commit } = own;
  const levels: Level[] = [{ file, path: file, text, stand: { repository: null, commit } }];
  for (let child = levels[0]; child !== undefined; child = levels.at(-1)) {
    const extended = extendedBy({ file: child.file, bytes: child.text });
    if (extended === null) break;
    const at = `\`${extended.written}\`, which ${placeOf(extended.at)} extends,`;
    if (levels.length > MOST_PARENTS) throw tooDeep(at);
    const parent = await levelOf(child, extended.reference, reader, at);
    const before = levels.findIndex((level) => isSame(level, parent));
    if (before !== -1) throw inCircle([...levels.slice(before), parent]);
    levels.push(parent);
  }
  return levels.slice(1).map((level) => ({
    file: level.file,
    repository:
      level.stand.repository === null ? null : `${level.stand.repository.owner}/${level.stand.repository.name}`,
    commit: level.stand.commit,
    path: level.path,
    text: level.text,
  }));
}

async function levelOf(child: Level, reference: PolicyReference, reader: ParentReader, at: string): Promise<Level> {
  const { path } = reference;
  try {
    const stand = reference.kind === "local" ? child.stand : await standOf(reference, reader);
    const text = await textAt(stand, path, reader);
    if (text === null) throw missing(at);
    return { file: fileOf(stand, path), path, text, stand };
  } catch (cause) {
    if (!(cause instanceof SignalboxError) || cause.code === MISSING) throw cause;
    throw new SignalboxError(cause.code, `${at} cannot be read: ${cause.message}`, { next: cause.next, cause });
  }
}

async function standOf(
  { owner, name, ref }: Extract<PolicyReference, { kind: "remote" }>,
  reader: ParentReader,
): Promise<Stand> {
  const repository = { owner, name };
  return { repository, commit: await reader.commitOf(repository, ref) };
}

async function textAt(stand: Stand, path: string, reader: ParentReader): Promise<string | null> {
  return stand.repository === null ? reader.own(path) : reader.fileAt(stand.repository, stand.commit, path);
}

function fileOf({ repository, commit }: Stand, path: string): string {
  return repository === null ? path : `${repository.owner}/${repository.name}//${path}@${commit.slice(0, 7)}`;
}

const MISSING = "policy.parent-missing";

function missing(at: string): SignalboxError {
  return new SignalboxError(MISSING, `${at} is not there; without it nothing passes`, {
    next: "look at its path, which is from the top of its repository",
  });
}

function isSame(a: Level, b: Level): boolean {
  return a.path === b.path && a.stand.commit === b.stand.commit && keyOf(a.stand) === keyOf(b.stand);
}

// GitHub's names of owners and repositories are the same whatever their case.
function keyOf({ repository }: Stand): string {
  return repository === null ? "" : `${repository.owner}/${repository.name}`.toLowerCase();
}

function tooDeep(at: string): SignalboxError {
  return new SignalboxError("policy.too-many-parents", `${at} would be the sixth level above the policy`, {
    next: `extend at most ${MOST_PARENTS} levels`,
  });
}

function inCircle(levels: readonly Level[]): SignalboxError {
  const files = levels.map(({ file }) => `\`${file}\``).join(" → ");
  return new SignalboxError("policy.parents-in-circle", `the policies extend each other in a circle: ${files}`, {
    next: "take `extends` out of one of them",
  });
}
