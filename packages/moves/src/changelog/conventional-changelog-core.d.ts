/** The part of conventional-changelog-core 9 that is used here; the package brings no types of its own. */
declare module "conventional-changelog-core" {
  import type { Readable, Transform } from "node:stream";

  type RawCommit = { readonly hash?: string | null };
  type Options = {
    readonly cwd: string;
    readonly config?: object;
    readonly outputUnreleased: boolean;
    readonly warn: (message: string) => void;
    readonly transform: (
      this: Transform,
      commit: RawCommit,
      done: (error: Error | null, commit?: object) => void,
    ) => void;
  };

  export default function conventionalChangelog(
    options: Options,
    context: Readonly<Record<string, unknown>>,
    gitRawCommitsOptions: { readonly from?: string; readonly format: string },
    parserOptions: { readonly referenceActions: readonly string[] },
    writerOptions: Readonly<Record<string, unknown>>,
  ): Readable;
}
