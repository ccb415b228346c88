import { execFile } from "node:child_process";
import { join } from "node:path";
import { which } from "@actions/io";

const TIMEOUT_SECONDS = 60;
const MOST_BYTES = 32 * 1024 * 1024;

/** What a program answered; null where it could not be started, took too long or said more than anybody reads. */
export type ProgramAnswer = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Where a program is on the path; null where it isn't. */
export async function findProgram(name: string): Promise<string | null> {
  const found = await which(name);
  return found === "" ? null : found;
}

/** Runs a program to its end in a folder of our own, which is all that it knows of its user. No shell, no configuration of the user, no secret and no network of the job reaches it. */
export function runProgram(
  program: string,
  args: readonly string[],
  { folder, below = "." }: { readonly folder: string; readonly below?: string },
): Promise<ProgramAnswer | null> {
  return new Promise((resolve) => {
    const options = {
      cwd: join(folder, below),
      env: closedEnvironment(folder),
      timeout: TIMEOUT_SECONDS * 1000,
      killSignal: "SIGKILL" as const,
      maxBuffer: MOST_BYTES,
      windowsHide: true,
      shell: false,
    };
    const child = execFile(program, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      resolve(typeof code === "number" ? { code, stdout, stderr } : null);
    });
    child.stdin?.on("error", () => undefined).end();
  });
}

// The programs need no network. A proxy that answers nobody keeps them from it where a document asks them to go there.
const NOWHERE = "http://127.0.0.1:9";

function closedEnvironment(folder: string): Record<string, string> {
  const kept = ["PATH", "Path", "SystemRoot", "TMPDIR", "TEMP", "TMP"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const home = {
    HOME: folder,
    USERPROFILE: folder,
    XDG_CACHE_HOME: folder,
    XDG_CONFIG_HOME: folder,
    LOCALAPPDATA: folder,
    APPDATA: folder,
  };
  const proxies = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
  return {
    ...Object.fromEntries(kept),
    ...home,
    ...Object.fromEntries(proxies.map((name) => [name, NOWHERE])),
    LC_ALL: "C",
    NO_COLOR: "1",
  };
}
