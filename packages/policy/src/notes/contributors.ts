import type { Commit } from "../changes/commit.ts";
import type { ToldText } from "./told-texts.ts";

/**
 * Who made a release: the authors of its commits and their co-authors, by name, each once however often the name is spelt in
 * another case or the address shared. Programs are left out, and no address is told.
 */
export function contributorsOf(
  commits: readonly Pick<Commit, "author">[],
  coAuthors: readonly ToldText[],
): readonly string[] {
  const people = [...commits.map(({ author }) => author), ...coAuthors.map(({ text }) => personOf(text))];
  const names = new Map<string, string>();
  const known = new Set<string>();
  for (const { name, email } of people) {
    const plain = name.trim();
    const address = email.trim().toLowerCase();
    if (plain === "" || isProgram(plain) || (address !== "" && known.has(address))) continue;
    if (address !== "") known.add(address);
    if (!names.has(plain.toLowerCase())) names.set(plain.toLowerCase(), plain);
  }
  return [...names].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/** `Lin <lin@example.com>`. */
function personOf(text: string): Commit["author"] {
  const [, name, email] = /^([^<>]*)<([^<>]*)>\s*$/.exec(text) ?? [];
  return { name: name ?? text.replaceAll(/[<>]/g, ""), email: email ?? "" };
}

// GitHub's apps are named `renovate[bot]`; others follow the habit in words.
function isProgram(name: string): boolean {
  return name.endsWith("[bot]") || /(?:^|[-_ ])bot$/i.test(name);
}
