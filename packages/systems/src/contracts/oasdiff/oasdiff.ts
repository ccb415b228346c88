import * as z from "zod";
import type { Documents } from "../documents.ts";
import { findProgram, runProgram } from "../programs/run-program.ts";
import { arePlain, withFolders } from "../programs/with-folders.ts";

/** What oasdiff says of one change. Level 3 is an error to it, 2 a warning: what may break, and no program can tell. */
export type OasdiffFinding = {
  readonly id: string;
  readonly text: string;
  readonly level: number;
  readonly operation: string;
  readonly path: string;
};

const Findings = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    level: z.number(),
    operation: z.string().default(""),
    path: z.string().default(""),
  }),
);

/** A second judge of OpenAPI documents, by the program oasdiff. */
export type Oasdiff = {
  /** `oasdiff 1.33.0`, or as it calls itself. */
  readonly judge: string;
  /** What breaks or may break, as it sees it; null where it can't read the documents. */
  findings(old: Documents, now: Documents): Promise<readonly OasdiffFinding[] | null>;
};

/** Flags that make refactorings no change; older versions know other ones. */
const FLATTENED = [["--flatten-allof", "--flatten-params"], []] as const;

/** Finds oasdiff on the path; null where it isn't installed. */
export async function findOasdiff(): Promise<Oasdiff | null> {
  const program = await findProgram("oasdiff");
  if (program === null) return null;
  const version = await withFolders(new Map(), new Map(), (folder) => runProgram(program, ["--version"], { folder }));
  return {
    judge: `oasdiff ${/[\w.+-]+\s*$/.exec(version?.stdout.trim() ?? "")?.[0] ?? "of an unknown version"}`.slice(0, 60),
    async findings(old, now) {
      // It follows references by itself: it only gets documents that refer to nothing outside the files which we hand it.
      if (old.foreign.size + now.foreign.size > 0 || !arePlain(old.files) || !arePlain(now.files)) return null;
      return withFolders(old.files, now.files, async (folder) => {
        for (const flags of FLATTENED) {
          const files = [`old/${old.root.file}`, `now/${now.root.file}`];
          const answer = await runProgram(
            program,
            ["changelog", ...files, "--format", "json", "--level", "WARN", ...flags],
            { folder },
          );
          if (answer?.code === 0) return read(answer.stdout);
        }
        return null;
      });
    },
  };
}

function read(stdout: string): readonly OasdiffFinding[] | null {
  try {
    // It says nothing at all where it finds nothing.
    const parsed = Findings.safeParse(JSON.parse(stdout.trim() === "" ? "[]" : stdout));
    return parsed.success ? parsed.data.filter(({ level }) => level >= 2) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
