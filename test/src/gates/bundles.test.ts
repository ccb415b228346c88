import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { node, root, run } from "./repository.ts";

const scratch = mkdtempSync(join(tmpdir(), "signalbox-bundles-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A small clone of its own, with an action that loads one package at once and another late. */
function plantClone(name: string, version: string): string {
  const clone = join(scratch, name);
  const files = {
    "package.json": JSON.stringify({ name: "signalbox", version, type: "module" }),
    "actions/planted/src/main.ts": "",
    "actions/planted/lib/src/main.js": [
      'import { hello } from "./hello.js";',
      "console.log(hello);",
      'if (process.argv[2]) console.log((await import("yaml")).parse(process.argv[2]).late);',
      "//# sourceMappingURL=main.js.map",
    ].join("\n"),
    "actions/planted/lib/src/hello.js": 'import leven from "leven";\nexport const hello = leven("hello", "hallo");',
    "packages/cli/src/main.ts": "",
    "packages/cli/lib/src/main.js":
      'console.log("on", process.versions.node, ...process.argv.slice(2));\nprocess.exitCode = 2;',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(clone, path, ".."), { recursive: true });
    writeFileSync(join(clone, path), text);
  }
  for (const part of ["node_modules/leven", "node_modules/yaml", "node_modules/@vercel/ncc", "packages/cli/shim"]) {
    cpSync(join(root, part), join(clone, part), { recursive: true });
  }
  return clone;
}

const here = plantClone("here", "1.0.0");
const elsewhere = plantClone("a/much/deeper/folder", "9.9.9-elsewhere");

beforeAll(async () => {
  for (const clone of [here, elsewhere]) {
    expect(await node("scripts/bundle.ts", ["--root", clone])).toMatchObject({ code: 0, stderr: "" });
  }
});

function contentsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

test("a bundle is the same in another folder and at another version", () => {
  expect(contentsOf(join(elsewhere, "dist"))).toEqual(contentsOf(join(here, "dist")));
});

test("a bundle tells nothing of the machine, nor of the version", () => {
  const all = [...contentsOf(join(elsewhere, "dist")).values()].join("\n");
  expect(all).not.toContain(scratch);
  expect(all).not.toContain(root);
  expect(all).not.toContain("9.9.9-elsewhere");
});

test("a bundle runs without node_modules, and what it loads late is beside it", async () => {
  const alone = join(scratch, "alone");
  cpSync(join(here, "dist"), alone, { recursive: true });
  const ran = await run(process.execPath, [join(alone, "planted/index.js"), "late: found"]);
  expect(ran).toMatchObject({ code: 0, stdout: "1\nfound\n", stderr: "" });
});

test("the licence of every package that went in is beside the bundle", () => {
  const licences = readFileSync(join(here, "dist/shared/LICENSES.txt"), "utf8");
  expect(licences).toMatch(/^leven \d\S+ \(MIT\)\n-+\nMIT License\n/m);
  expect(licences).toMatch(/^yaml \d\S+ \(ISC\)\n-+\nCopyright Eemeli Aro/m);
});

test("the check takes what was just bundled", async () => {
  expect(await node("scripts/bundle.ts", ["--root", here, "--check"])).toMatchObject({ code: 0, stderr: "" });
});

test("the check names each file that is stale, left over or missing, and changes nothing", async () => {
  const clone = join(scratch, "stale");
  cpSync(here, clone, { recursive: true });
  writeFileSync(join(clone, "dist/planted/index.js"), "console.log('by hand');");
  writeFileSync(join(clone, "dist/shared/1.index.js"), "");
  rmSync(join(clone, "dist/cli/signalbox.js"));
  const before = contentsOf(join(clone, "dist"));

  const checked = await node("scripts/bundle.ts", ["--root", clone, "--check"]);

  expect(checked.code).toBe(1);
  expect(checked.stderr.split("\n").slice(0, 3)).toEqual([
    "dist/cli/signalbox.js is missing",
    "dist/planted/index.js differs",
    "dist/shared/1.index.js should not be there",
  ]);
  expect(contentsOf(join(clone, "dist"))).toEqual(before);
  expect(readdirSync(clone).filter((name) => name.startsWith("."))).toEqual([]);
});

test("bundling removes what an earlier bundle left", async () => {
  const clone = join(scratch, "left-over");
  cpSync(here, clone, { recursive: true });
  writeFileSync(join(clone, "dist/shared/1.index.js"), "");
  await node("scripts/bundle.ts", ["--root", clone]);
  expect(contentsOf(join(clone, "dist"))).toEqual(contentsOf(join(here, "dist")));
});

test("bundling before building says what to do", async () => {
  const clone = join(scratch, "unbuilt");
  mkdirSync(join(clone, "actions/planted/src"), { recursive: true });
  writeFileSync(join(clone, "actions/planted/src/main.ts"), "");
  const { code, stderr } = await node("scripts/bundle.ts", ["--root", clone]);
  expect(code).toBe(1);
  expect(stderr).toContain("`actions/planted/lib/src/main.js` is missing: run `npm run build` first");
});

/** Makes the shim believe that it runs on Node 20. */
const onNode20 = `--import=data:text/javascript,${encodeURIComponent(
  'if (!process.env.SHIM_STARTED) { process.env.SHIM_STARTED = "1"; Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } }); }',
)}`;

test("the shim starts the bundle on this Node", async () => {
  const shim = join(here, "dist/cli/signalbox.js");
  const { code, stdout } = await run(process.execPath, [shim, "plan", "--json"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: `on ${process.versions.node} plan --json\n` });
});

test("on an older Node, the shim starts the bundle on the clone's own, and hands on its exit code", async () => {
  const own = join(here, "node_modules/node");
  cpSync(join(root, "node_modules/node"), own, { recursive: true });
  const { code, stdout } = await run(process.execPath, [onNode20, join(here, "dist/cli/signalbox.js"), "plan"]);
  rmSync(own, { recursive: true });
  expect({ code, stdout }).toEqual({ code: 2, stdout: `on ${process.versions.node} plan\n` });
});

test("on an older Node without another, the shim says what to do", async () => {
  const { code, stderr } = await run(process.execPath, [onNode20, join(here, "dist/cli/signalbox.js")]);
  expect(code).toBe(1);
  expect(stderr).toContain("signalbox needs Node 24 or newer, and this is 20.1.0\nnext: install Node 24");
});
