import { SignalboxError } from "@signalbox/policy/error";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Answer } from "@signalbox/systems/answer";
import type { GitHub } from "@signalbox/systems/github/client";
import { openCommitsByApi } from "@signalbox/systems/github/commits-by-api";
import { pullRequestTexts } from "@signalbox/systems/github/pull-request-texts";
import { openPullRequests } from "@signalbox/systems/github/pull-requests";
import { openReleases, type Publication } from "@signalbox/systems/github/releases";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import { commitNotes, type Contest } from "./commit-notes.ts";
import type { NotesSources } from "./gather-notes.ts";
import { copyKeeping, withoutMarkers } from "./keep-hand-written.ts";
import type { NotesFile, NotesFiles } from "./notes-files.ts";
import { proposeNotes } from "./propose-notes.ts";
import { type PublishedFiles, unlessUnkeepable } from "./published-files.ts";
import { notesInPullRequest, notesOnBranch, type ReadNotes } from "./read-hand-written.ts";
import { writeToWorkspace } from "./write-to-workspace.ts";

/** Where notes go. Each looks first, so that publishing twice changes nothing. */
export type NotesPublishing = {
  /** Brings the files of some notes to where the policy wants them. */
  readonly publishFiles: (files: NotesFiles, signal: AbortSignal) => Promise<PublishedFiles>;
  /** Makes or mends the GitHub Release; null where none is wanted. */
  readonly publishRelease: ((notes: ReleaseNotes, signal: AbortSignal) => Promise<Answer<Publication>>) | null;
};

export type ReleaseNotes = {
  readonly tag: string;
  readonly prerelease: boolean;
  readonly latest: boolean;
  /** The file of the notes, as it stands or should. */
  readonly file: NotesFile;
};

export type NotesPlaces = {
  readonly publishTo: Policy["notes"]["publish-to"];
  /** The folder that files are written into, where they go to no branch. */
  readonly workspace: string;
  readonly gitHub: GitHub;
  readonly repository: RepositoryName;
  readonly defaultBranch: string;
  /** Whether a GitHub Release is wanted. */
  readonly release: boolean;
  readonly waits: readonly number[];
};

/** Reads the notes' file where it stands between two runs: what people wrote into it there is kept, and counts. */
export function publishedNotes(
  { publishTo: to, gitHub, repository, defaultBranch }: NotesPlaces,
  signal: AbortSignal,
): ReadNotes {
  const commits = openCommitsByApi(gitHub, repository);
  return to === "pull-request"
    ? notesInPullRequest({ commits, pullRequests: openPullRequests(gitHub, repository) }, defaultBranch, signal)
    : notesOnBranch(commits, defaultBranch, signal);
}

/** What notes are made of that only GitHub tells: their own file as it stands, and the texts of pull requests. */
export function toldByGitHub(
  places: NotesPlaces,
  signal: AbortSignal,
): Required<Pick<NotesSources, "readNotes" | "readPullRequest">> {
  return {
    readNotes: publishedNotes(places, signal),
    readPullRequest: pullRequestTexts(places.gitHub, places.repository, signal),
  };
}

/** Publishes notes where the policy says, and to the repository's GitHub Releases. */
export function publishTo(places: NotesPlaces): NotesPublishing {
  const { gitHub, repository, release } = places;
  return {
    publishFiles: (files, signal) =>
      unlessUnkeepable(() => publishFiles(places, files, { waits: places.waits, signal })),
    publishRelease: release
      ? ({ tag, prerelease, latest, file }, signal) =>
          unlessUnreadable(() => {
            const body = withoutMarkers(file.text);
            // Text that had to be cut may have lost a marker: it is copied as it is.
            const over = (present: string, fitted: string): string =>
              copyKeeping(present, fitted === body ? file.text : fitted, `the GitHub Release of \`${tag}\``);
            const text = { tag, title: tag, body, over, prerelease, latest, file: file.path };
            return openReleases(gitHub, repository).publishRelease(text, signal);
          })
      : null,
  };
}

function publishFiles(places: NotesPlaces, files: NotesFiles, contest: Contest): Promise<PublishedFiles> {
  const { gitHub, repository, defaultBranch } = places;
  switch (places.publishTo) {
    case "release":
      return writeToWorkspace(places.workspace, files, publishedNotes(places, contest.signal), contest.signal);
    case "commit":
      return commitNotes(openCommitsByApi(gitHub, repository), defaultBranch, files, contest);
    case "pull-request": {
      const systems = {
        commits: openCommitsByApi(gitHub, repository),
        pullRequests: openPullRequests(gitHub, repository),
      };
      return proposeNotes(systems, defaultBranch, files, contest);
    }
  }
}

/** Markers in the body of a release that somebody broke: the files stand all the same, and say so. */
async function unlessUnreadable(publish: () => Promise<Answer<Publication>>): Promise<Answer<Publication>> {
  try {
    return await publish();
  } catch (error) {
    if (!(error instanceof SignalboxError) || error.code !== "notes.markers") throw error;
    return { known: false, code: error.code, says: error.message, next: error.next };
  }
}
