import { spawn } from "node:child_process";
import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { type Answer, known } from "../../answer.ts";
import { killGroup } from "../../programs/kill-group.ts";

/** The project's own Prisma. */
export type PrismaProgram = { readonly program: string; readonly major: number };

/** What it said; its exit code may be an answer. */
export type PrismaSaid = { readonly code: number; readonly stdout: string; readonly stderr: string };

const PackageSchema = z.object({ version: z.string().regex(/^\d+\./) });

/** The Prisma that is installed in a folder of the workspace, or above it; null where there is none. */
export async function projectPrisma(workspace: string, folder: string): Promise<PrismaProgram | null> {
  for (let at = folder === "" ? "." : folder; ; at = dirname(at)) {
    const found = await prismaIn(join(workspace, at));
    if (found !== null) return found;
    if (at === ".") return null;
  }
}

async function prismaIn(folder: string): Promise<PrismaProgram | null> {
  try {
    const program = join(folder, "node_modules", ".bin", "prisma");
    // `.bin/prisma` is a link to `prisma/build/index.js`.
    const manifest: unknown = JSON.parse(
      await readFile(join(dirname(await realpath(program)), "..", "package.json"), "utf8"),
    );
    return { program, major: Number.parseInt(PackageSchema.parse(manifest).version, 10) };
  } catch {
    return null;
  }
}

const MOST_BYTES = 32 * 1024 * 1024;

/** Runs it to its end; silence where it could not be started, took too long or said more than anybody reads. No shell reads its arguments. */
export async function runPrisma(
  { program }: PrismaProgram,
  args: readonly string[],
  options: {
    readonly folder: string;
    readonly env: Readonly<Record<string, string>>;
    readonly timeoutSeconds: number;
    readonly signal: AbortSignal;
  },
): Promise<Answer<PrismaSaid>> {
  options.signal.throwIfAborted();
  const limit = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const stop = AbortSignal.any([options.signal, limit]);
  const child = spawn(program, [...args], {
    cwd: options.folder,
    env: { ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: it starts an engine, which has to end with it.
    detached: process.platform !== "win32",
    windowsHide: true,
    shell: false,
  });
  const kill = (): void => killGroup(child);
  stop.addEventListener("abort", kill, { once: true });
  const said = { stdout: "", stderr: "" };
  const keep = (stream: "stdout" | "stderr") => (chunk: Buffer) => {
    said[stream] += chunk.toString("utf8");
    if (said[stream].length > MOST_BYTES) kill();
  };
  child.stdout.on("data", keep("stdout"));
  child.stderr.on("data", keep("stderr"));
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once("error", () => resolve(null));
  child.once("close", resolve);
  const code = await promise;
  stop.removeEventListener("abort", kill);
  options.signal.throwIfAborted();
  if (code !== null) return known({ code, ...said });
  const says = limit.aborted ? `it did not end within ${options.timeoutSeconds} s` : "it could not be run to its end";
  return { known: false, code: "tool.failed", says: `Prisma did not answer: ${says}`, next: "run it by hand" };
}
