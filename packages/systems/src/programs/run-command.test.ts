import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { expect, test } from "@jest/globals";
import { runCommand } from "./run-command.ts";

const node = process.execPath;
const never = new AbortController().signal;

function run(script: string, options: { readonly timeoutSeconds?: number; readonly signal?: AbortSignal } = {}) {
  const env = { PATH: process.env["PATH"], HOME: "/home/ada", GITHUB_TOKEN: "hidden", INPUT_TOKEN: "hidden" };
  const settings = { folder: tmpdir(), env, timeoutSeconds: 60, signal: never, ...options };
  return runCommand([node, "-e", script, "$(id); `id`", "*"], settings);
}

test("arguments are no shell's, and the exit code is an answer", async () => {
  const answer = await run("console.log(process.argv.slice(1).join()); console.error('no'); process.exitCode = 7");
  expect(answer).toMatchObject({ known: true, value: { exitCode: 7, signal: null } });
  expect(answer.known && new Set(answer.value.lastLines)).toEqual(new Set(["$(id); `id`,*", "no"]));
});

test("it is told where programs and its home are, and nothing else", async () => {
  const answer = await run("console.log(JSON.stringify(Object.keys(process.env).sort()))");
  expect(answer).toMatchObject({ value: { lastLines: ['["CI","HOME","PATH"]'] } });
});

test("of a long output the last lines are kept, without what a terminal would act on", async () => {
  const answer = await run(
    "for (let i = 0; i < 200000; i++) console.log('line ' + i); console.log('\\u001b[31mred\\u001b[0m\\u202e\\u0007'); console.log('x'.repeat(500))",
  );
  const lines = answer.known ? answer.value.lastLines : [];
  expect(lines).toHaveLength(10);
  expect(lines.slice(-3)).toEqual(["line 199999", "red", `${"x".repeat(200)}…`]);
});

test("what a signal ended has no exit code", async () => {
  expect(await run("process.kill(process.pid, 'SIGTERM')")).toMatchObject({
    value: { exitCode: null, signal: "SIGTERM" },
  });
});

test("what takes too long is ended, and what cannot be started is said so", async () => {
  expect(await run("setInterval(() => {}, 1000)", { timeoutSeconds: 0.2 })).toMatchObject({
    known: false,
    code: "command.timed-out",
  });
  const settings = { folder: tmpdir(), env: process.env, timeoutSeconds: 60, signal: never };
  expect(await runCommand(["signalbox-no-such-program"], settings)).toMatchObject({
    known: false,
    code: "command.not-started",
    says: "`signalbox-no-such-program` could not be started (ENOENT)",
  });
});

/** A program that leaves another running, which holds a connection to us and the program's own output. */
const leaving = (port: number, then: string): string => `
  const { spawn } = require("node:child_process");
  const left = "require('node:net').connect(${port}, '127.0.0.1', () => console.log('ready'))";
  const child = spawn(process.execPath, ["-e", left], { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.once("data", () => { ${then} });
`;

async function listening(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return { server, port: address.port };
}

function closed(server: Server): Promise<unknown> {
  return once(server, "connection").then(([socket]: Socket[]) => {
    // A killed process may reset the connection instead of closing it.
    socket?.on("error", () => undefined).resume();
    return socket === undefined ? undefined : once(socket, "close");
  });
}

test("what it leaves running ends with it", async () => {
  const { server, port } = await listening();
  const end = closed(server);
  expect(await run(leaving(port, "process.exit(0)"))).toMatchObject({ value: { exitCode: 0 } });
  await end;
  server.close();
});

test("an interruption ends it and what it started, and is thrown", async () => {
  const { server, port } = await listening();
  const end = closed(server);
  const interruption = new AbortController();
  server.once("connection", () => interruption.abort(new Error("interrupted")));
  await expect(run(leaving(port, ""), { signal: interruption.signal })).rejects.toThrow("interrupted");
  await end;
  server.close();
});
