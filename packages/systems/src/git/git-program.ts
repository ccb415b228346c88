import { which } from "@actions/io";

/** Where git was found, and on which path it was looked for. */
let found: { readonly path: string | undefined; readonly program: Promise<string> } | null = null;

/** The git program, looked for once a path: to look through all its folders takes longer than many of git's answers. Rejects where there is none. */
export function gitProgram(): Promise<string> {
  const path = process.env["PATH"];
  if (found === null || found.path !== path) found = { path, program: which("git", true) };
  return found.program;
}
