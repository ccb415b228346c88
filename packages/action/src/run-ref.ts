/** The tag that started the run; null where a branch did, or nothing of git. */
export function tagOfRef(ref: string | null): string | null {
  return below("refs/tags/", ref);
}

/** The branch that the run is of; null where it is of a tag, or of nothing of git. */
export function branchOfRef(ref: string | null): string | null {
  return below("refs/heads/", ref);
}

function below(folder: string, ref: string | null): string | null {
  return ref?.startsWith(folder) === true ? ref.slice(folder.length) : null;
}
