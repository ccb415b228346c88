/**
 * DESIGN §2 as a table: which of our packages each folder may import. A folder that isn't listed may import nothing, so
 * that a new package has to say where it stands. Nothing but `test`, `bench` and `scripts` imports `cli` or an action.
 */
const below = ["policy", "systems", "history", "ledger"];

/** An action binds a move to its door, in the policy's words. */
const actions = ["action", "moves", "policy"];

const mayImport: ReadonlyMap<string, readonly string[]> = new Map([
  ["packages/policy", []],
  ["packages/systems", ["policy"]],
  ["packages/history", ["policy", "systems"]],
  ["packages/ledger", ["policy", "systems"]],
  ["packages/moves", below],
  ["packages/action", [...below, "moves"]],
  ["packages/cli", [...below, "moves"]],
  ["actions/version-bump", actions],
  ["actions/checklist-gate", actions],
  ["actions/changelog", actions],
  ["actions/canary-monitor", actions],
  ["actions/rollback", actions],
]);

/** Folders that sit above all packages and may import any of them. */
const unbounded = new Set(["test", "bench", "scripts"]);

/** Why the file at `path` (relative to the repository, with `/`) may not import `specifier`, or undefined where it may. */
export function refusal(path: string, specifier: string): string | undefined {
  const home = homeOf(path);
  if (home === undefined || unbounded.has(home)) return undefined;
  if (specifier.startsWith("."))
    return leaves(home, path, specifier) ? `a relative import may not leave ${home}` : undefined;
  const ours = /^@signalbox\/([^/]+)/.exec(specifier)?.[1];
  if (ours === undefined) return undefined;
  const allowed = mayImport.get(home);
  if (allowed === undefined) return `${home} has no row in scripts/lint/who-may-import-whom.ts`;
  if (allowed.includes(ours)) return undefined;
  const list = allowed.length === 0 ? "none of our packages" : `only ${allowed.join(", ")}`;
  return `${home} may import ${list}, not ${ours}`;
}

function homeOf(path: string): string | undefined {
  return /^(?:packages|actions)\/[^/]+(?=\/)|^[^/]+(?=\/)/.exec(path)?.[0];
}

// Written out rather than with node:path, which would follow the separators of the machine.
function leaves(home: string, path: string, specifier: string): boolean {
  const at = path.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") at.pop();
    else if (part !== ".") at.push(part);
  }
  return !`${at.join("/")}/`.startsWith(`${home}/`);
}
