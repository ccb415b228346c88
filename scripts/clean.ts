/** Removes everything `tsc -b` ever emitted, so that a deleted test cannot go on running. */
import { globSync, rmSync } from "node:fs";

for (const path of globSync([
  "{packages,actions}/*/{lib,tsconfig.tsbuildinfo}",
  "{test,bench,scripts}/{lib,tsconfig.tsbuildinfo}",
])) {
  rmSync(path, { recursive: true, force: true });
}
