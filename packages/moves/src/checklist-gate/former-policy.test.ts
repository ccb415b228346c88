import { expect, test } from "@jest/globals";
import { readTags } from "@signalbox/history/tags";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { formerPolicy } from "./former-policy.ts";
import { withAnswers } from "./test-answers.ts";

const FILE = ".github/release-policy.yml";
const STRICT =
  "version: 1\ncomponents: { shop: {} }\napprovals: { environments: { production: { needs: [maintainer] } } }\n";
const LOOSE = "version: 1\ncomponents: { shop: {} }\n";

/** What the policy was at the last release, `v1.0.0`, after which it was changed to each of `later`. */
async function former(before: string, later: readonly ((head: string) => string)[]) {
  const repository = new TestRepository();
  try {
    repository.commit("feat: long ago", { files: { "a.txt": "1" } });
    repository.git("tag", "0.1.0");
    const released = repository.commit("feat: release", { files: { [FILE]: before } });
    repository.git("tag", "v1.0.0");
    let text = before;
    for (const change of later) {
      text = change(repository.head());
      repository.commit("chore: policy", { files: { [FILE]: text } });
    }
    const candidate = repository.commit("feat: more", { files: { "b.txt": "1" } });
    const git = openGit(repository.directory, testGitEnvironment());
    const loaded = readPolicy(FILE, text);
    if (!loaded.ok) throw new Error(loaded.findings[0].says);
    const found = await withAnswers({}, async (gitHub) =>
      formerPolicy(
        loaded.value,
        { git, gitHub, repository: { owner: "acme", name: "shop" }, signal: new AbortController().signal },
        { candidate, policyCommit: candidate, tags: await readTags(git), components: [], letThroughBy: async () => [] },
      ),
    );
    if (!found.known) throw new Error(found.says);
    if (found.value === null) return null;
    const { governing, base } = found.value;
    expect(base).toEqual({ oid: governing.origin.commit, tags: ["v1.0.0"] });
    return { text: governing.text, isOfRelease: base.oid === released };
  } finally {
    repository.remove();
  }
}

const THEN = { text: STRICT, isOfRelease: true };

test.each([
  { name: "a change", later: [() => LOOSE], found: THEN },
  { name: "no change", later: [], found: null },
  { name: "a change that is taken back", later: [() => LOOSE, () => STRICT], found: null },
  {
    name: "a change, and then a commit to begin after it",
    later: [() => LOOSE, (head: string) => `${LOOSE}approvals: { since: "${head}" }\n`],
    found: THEN,
  },
  {
    name: "a component of another name, that was never released",
    later: [() => LOOSE.replace("shop", "store").replace("{}", '{ tag: "store-v{version}", former-tags: [] }')],
    found: THEN,
  },
  {
    name: "tags of which only those of long ago are its own",
    later: [() => LOOSE.replace("{}", '{ tag: "shop-v{version}", former-tags: ["{version}"] }')],
    found: THEN,
  },
  {
    name: "a policy between that nobody could read",
    later: [() => "version: 0\n", () => LOOSE.replace("{}", '{ tag: "shop-v{version}", former-tags: [] }')],
    found: THEN,
  },
])("after the last release: $name", async ({ later, found }) => {
  expect(await former(STRICT, later)).toEqual(found);
});
