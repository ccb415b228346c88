#!/usr/bin/env node
// The one file of the terminal program that an older Node may meet: it starts the bundle beside it, on the Node that
// `npm ci` brought into the clone where the running one is too old. It is copied to dist/cli as it stands.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const oldest = 24;

if (majorOf(process.versions.node) >= oldest) await import("./index.js");
else startAgain(ownNode());

function majorOf(version) {
  return Number(version.split(".")[0]);
}

/** The program of the npm package `node`, where that is installed and new enough. */
function ownNode() {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve("node/package.json");
    const program = join(dirname(manifest), "bin", process.platform === "win32" ? "node.exe" : "node");
    return majorOf(require(manifest).version) >= oldest && existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

function startAgain(program) {
  if (program === undefined) {
    console.error(`signalbox needs Node ${oldest} or newer, and this is ${process.versions.node}`);
    console.error(`next: install Node ${oldest}, or run \`npm ci\` in the clone, which brings its own`);
    process.exitCode = 1;
    return;
  }
  const child = spawn(program, process.argv.slice(1), { stdio: "inherit" });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const forward = (signal) => {
    // A terminal sends Ctrl-C to both of us; a second one would be taken for impatience.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  child.on("exit", (code, signal) => {
    if (signal === null) {
      process.exitCode = code;
      return;
    }
    for (const each of signals) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}
