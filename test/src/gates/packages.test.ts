import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { z } from "zod";
import { root, run } from "./repository.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");

const Manifest = z.object({
  scripts: z.record(z.string(), z.string()).default({}),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

const manifestOf = (folder: string): z.infer<typeof Manifest> =>
  Manifest.parse(JSON.parse(read(join(folder, "package.json"))));

/** The folders that hold a package.json, each with the sources that ship or build, and not those that test. */
const homes = globSync(["packages/*", "actions/*"], { cwd: root }).map((folder) => ({
  folder,
  sources: globSync(`${folder}/src/**/*.ts`, { cwd: root }).filter((file) => !file.endsWith(".test.ts")),
}));
const scripts = { folder: ".", sources: globSync("scripts/**/*.ts", { cwd: root, exclude: ["scripts/lib/**"] }) };

const askedFor = [
  "@actions/core",
  "@actions/github",
  "@actions/exec",
  "semver",
  "conventional-changelog-core",
  "@vercel/ncc",
];

test.each(askedFor)("%s is in real use, and listed where it is used", (name) => {
  // A file may be reached inside a package, as ncc's program is.
  const use = new RegExp(String.raw`(?:from |import\(|resolve\()"${name}(?:/[^"]*)?"`);
  const users = [...homes, scripts].filter(({ sources }) => sources.some((file) => use.test(read(file))));
  expect(users).not.toEqual([]);
  for (const { folder } of users) {
    const { dependencies, devDependencies } = manifestOf(folder);
    expect(Object.keys({ ...dependencies, ...devDependencies })).toContain(name);
  }
});

test("jest runs the tests", () => {
  const { scripts: commands, devDependencies } = manifestOf(".");
  expect(devDependencies).toHaveProperty("jest");
  expect(commands["test"]).toContain("npm run jest");
  expect(commands["jest"]).toContain("node_modules/jest/bin/jest.js");
});

const manifests = globSync(["package.json", "{packages,actions}/*/package.json", "{test,bench}/package.json"], {
  cwd: root,
});

test.each(manifests)("%s asks for exact versions", (file) => {
  const { dependencies, devDependencies } = Manifest.parse(JSON.parse(read(file)));
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("the lock file names no registry", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved": "http/);
});

test("the archive that `uses:` downloads stays under 5 MB", async () => {
  const { stdout } = await run("sh", ["-c", "git archive --format=tar HEAD | gzip -6 | wc -c"]);
  expect(Number(stdout)).toBeGreaterThan(0);
  expect(Number(stdout)).toBeLessThan(5_000_000);
});
