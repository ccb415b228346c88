import { writeFileAtomically } from "@signalbox/systems/files/write-file-atomically";
import type { GitHub } from "@signalbox/systems/github/client";
import { openReleases } from "@signalbox/systems/github/releases";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import type { NotesPublishing } from "./changelog-move.ts";

export type NotesPlaces = {
  /** The folder that the notes' file is written into. */
  readonly workspace: string;
  /** Null where no GitHub Release is wanted. */
  readonly gitHub: GitHub | null;
  readonly repository: RepositoryName;
  readonly signal: AbortSignal;
};

/** Publishes notes into a working tree and, where wanted, to the repository's GitHub Releases. */
export function publishTo({ workspace, gitHub, repository, signal }: NotesPlaces): NotesPublishing {
  return {
    writeFile: (file, text) => writeFileAtomically(workspace, file, text),
    publishRelease:
      gitHub === null
        ? null
        : ({ tag, prerelease, file }, body) =>
            openReleases(gitHub, repository).publishRelease({ tag, title: tag, body, prerelease, file }, signal),
  };
}
