/** What git answered. */
export type GitAnswer = { readonly code: number; readonly stdout: string; readonly stderr: string };

export type GitOptions = {
  /** Bytes for its standard input. */
  readonly input?: Buffer;
  /** Added to its environment: secrets go here, never into its arguments. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are answers rather than errors; 0 always is. */
  readonly allow?: readonly number[];
  readonly timeoutSeconds?: number;
};

/** One repository, asked through the git program. Arguments go to git as they are: no shell reads them. */
export interface Git {
  /** The folder git runs in. */
  readonly directory: string;
  /** Runs git to its end. Throws `SignalboxError` (`git.failed`, `git.timed-out`, `git.missing`) on any other exit code. */
  run(args: readonly string[], options?: GitOptions): Promise<GitAnswer>;
  /** Runs git and hands its output on as it comes. */
  stream(args: readonly string[], onChunk: (chunk: Buffer) => void, options?: GitOptions): Promise<void>;
}
