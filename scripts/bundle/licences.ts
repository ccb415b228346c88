/**
 * The licences of third parties in a bundle. ncc's own `--license` passes over every module that webpack merged into
 * another one, which is most of them, so they are collected here from the packages that really went in.
 */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

/** The text of `LICENSES.txt` for the modules at these absolute paths: one section a package, in order of name. */
export async function licencesOf(modules: ReadonlySet<string>): Promise<string> {
  const folders = new Set([...modules].map(folderOf).filter((folder) => folder !== undefined));
  const sections = await Promise.all([...folders].map(sectionOf));
  return [...new Set(sections)].toSorted().join("\n");
}

/** The folder of the package that holds the module, or undefined for our own. */
function folderOf(module: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(module)?.[0];
}

async function sectionOf(folder: string): Promise<string> {
  const { name, version, license } = Manifest.parse(JSON.parse(await readFile(join(folder, "package.json"), "utf8")));
  const files = (await readdir(folder))
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(file))
    .toSorted();
  if (license === undefined && files.length === 0) throw new Error(`the package \`${name}\` states no licence`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const head = `${name} ${version} (${license ?? "see below"})`;
  return [head, "-".repeat(head.length), ...texts.map((text) => text.replaceAll("\r\n", "\n").trim()), ""].join("\n");
}
