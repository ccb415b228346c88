import * as z from "zod";
import { NotComparable, shown } from "../judgement.ts";
import { findProgram, runProgram } from "../programs/run-program.ts";
import { arePlain, type Files, withFolders } from "../programs/with-folders.ts";

/** What buf says of one place. */
export type BufFinding = { readonly type: string; readonly path: string; readonly message: string };

export type Buf = {
  /** `buf 1.75.0` */
  readonly judge: string;
  /** What breaks users of the first files with the second. Throws `NotComparable` where buf can't build them. */
  breaking(old: Files, now: Files): Promise<readonly BufFinding[]>;
};

const Finding = z.object({ type: z.string(), path: z.string().default(""), message: z.string() });

// Our own rules, those that buf has by default: a configuration in the folder would loosen the gate that it has to pass.
const RULES = JSON.stringify({ version: "v2", breaking: { use: ["FILE"] } });

/** It answers 100 where it found something. */
const FOUND = 100;

/** Finds buf on the path; null where it isn't installed. */
export async function findBuf(): Promise<Buf | null> {
  const program = await findProgram("buf");
  if (program === null) return null;
  const version = await withFolders(new Map(), new Map(), (folder) => runProgram(program, ["--version"], { folder }));
  return {
    judge: `buf ${/^[\w.+-]{1,40}/.exec(version?.stdout.trim() ?? "")?.[0] ?? "of an unknown version"}`,
    async breaking(old, now) {
      if (!arePlain(old) || !arePlain(now)) {
        throw new NotComparable(
          "a file's name holds signs that `buf` takes for something else",
          "give it a plainer name",
        );
      }
      const answer = await withFolders(old, now, (folder) => {
        const args = ["breaking", "--against", "../old", "--error-format", "json", "--config", RULES];
        return runProgram(program, args, { folder, below: "now" });
      });
      if (answer === null)
        throw new NotComparable("`buf` did not end in time", "run `buf breaking` by hand to see why");
      if (answer.code !== 0 && answer.code !== FOUND) throw unbuilt(answer.stderr);
      const findings = answer.stdout.split("\n").flatMap((line) => read(line));
      const broken = findings.find(({ type }) => type === "COMPILE");
      if (broken !== undefined) throw unbuilt(`${broken.path}: ${broken.message}`);
      return findings;
    },
  };
}

function read(line: string): readonly BufFinding[] {
  if (!line.startsWith("{")) return [];
  try {
    const parsed = Finding.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function unbuilt(why: string): NotComparable {
  return new NotComparable(
    `\`buf\` can't build it: ${shown(why)}`,
    "keep all files that it imports in the folder, beside `google/protobuf`, which buf brings",
  );
}
