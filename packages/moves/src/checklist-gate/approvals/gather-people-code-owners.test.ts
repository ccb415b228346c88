import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { parseCodeOwners } from "@signalbox/policy/approvals/code-owners";
import { openGit } from "@signalbox/systems/git/open-git";
import fc from "fast-check";

const repository = new TestRepository();
afterAll(() => rmSync(repository.directory, { recursive: true, force: true }));

const patternOf = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.constantFrom("a", "b", "*", "**", "a*", "*b", "?", "a?b", "ab", ".a", "a**b"), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.boolean(),
  )
  .map(([atRoot, parts, folder]) => `${atRoot ? "/" : ""}${parts.join("/")}${folder ? "/" : ""}`)
  // Of `docs/*` GitHub says other than gitignore does: nested files are not meant.
  .filter((pattern) => !pattern.endsWith("/*"));

const NAMES = ["a", "b", "ab", "aab", "axb", ".a", "c"];
const PATHS = [
  ...NAMES,
  ...NAMES.flatMap((first) =>
    NAMES.flatMap((second) => [`${first}/${second}`, `${second}/${first}/b`, `a/${first}/${second}/c`]),
  ),
];

test("a pattern means in CODEOWNERS what git itself reads in gitignore", async () => {
  const git = openGit(repository.directory);
  // This command takes no pathspecs as they stand.
  const env = { GIT_LITERAL_PATHSPECS: "0" };
  const property = fc.asyncProperty(patternOf, async (pattern) => {
    writeFileSync(join(repository.directory, ".gitignore"), `${pattern}\n`);
    const input = Buffer.from(`${PATHS.join("\n")}\n`);
    const { stdout } = await git.run(["check-ignore", "--no-index", "--stdin"], { input, env, allow: [1] });
    const ignored = new Set(stdout.split("\n"));
    const owners = parseCodeOwners(`${pattern} @ada\n`);
    const owned = PATHS.filter((path) => owners.ownersOf(path).kind === "owned");
    expect(owned).toEqual(PATHS.filter((path) => ignored.has(path)));
  });
  await fc.assert(property, { numRuns: 60 });
});
