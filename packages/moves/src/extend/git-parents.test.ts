import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { openGit } from "@signalbox/systems/git/open-git";
import { type Governing, POLICY_FILE, policyFromFile, policyOfClone } from "../governing-policy.ts";
import { UnreadablePolicy } from "../unreadable-policy.ts";

/** A server of repositories, `owner/name` each: what `origin` is on. */
const server = mkdtempSync(join(tmpdir(), "signalbox-server-"));
afterAll(() => rmSync(server, { recursive: true, force: true }));

let made = 0;

function repositoryOn(name: string, files: Readonly<Record<string, string>>): TestRepository {
  const directory = join(server, name);
  mkdirSync(directory, { recursive: true });
  const repository = new TestRepository({ directory });
  repository.git("init", "--quiet", "--initial-branch=main");
  repository.commit("feat: begin", { files });
  return repository;
}

/** A clone of a repository that has this policy. */
function cloneWith(policy: string, files: Readonly<Record<string, string>> = {}): TestRepository {
  made += 1;
  const upstream = repositoryOn(`acme/crm-${made}`, { [POLICY_FILE]: policy, ...files });
  const clone = new TestRepository({ directory: mkdtempSync(join(server, "clone-")) });
  clone.git("clone", "--quiet", upstream.directory, ".");
  return clone;
}

const of = (clone: TestRepository): Promise<Governing> => policyOfClone(openGit(clone.directory));
const OWN = "version: 1\ncomponents: { web: {} }\n";
const SHARED = "version: 1\nnotes: { needs: [summary] }\n";

test("a file of the repository is read at the commit of the policy, not as it lies there", async () => {
  const clone = cloneWith(`${OWN}extends: ./policies/base.yml\n`, { "policies/base.yml": SHARED });
  writeFileSync(join(clone.directory, "policies/base.yml"), "version: 1\n");
  const commit = clone.head();
  const { loaded, parents } = await of(clone);
  expect(loaded.policy.notes.needs).toEqual(["summary"]);
  expect(loaded.place(["notes", "needs"])).toEqual({ file: "policies/base.yml", line: 2, column: 10 });
  expect(parents).toEqual([
    { file: "policies/base.yml", repository: null, commit, path: "policies/base.yml", text: SHARED },
  ]);
});

test("of a policy that is tried it is the working tree's, from the top wherever one is", async () => {
  const clone = cloneWith(OWN, { "policies/base.yml": SHARED, "below/x": "" });
  const file = join(clone.directory, "trial.yml");
  writeFileSync(file, `${OWN}extends: ./policies/base.yml\n`);
  writeFileSync(join(clone.directory, "policies/base.yml"), "version: 1\nnotes: { needs: [impact] }\n");
  const { loaded, parents } = await policyFromFile(file, openGit(join(clone.directory, "below")));
  expect(loaded.policy.notes.needs).toEqual(["impact"]);
  expect(parents).toMatchObject([{ commit: null }]);
});

test("another repository is read beside `origin`, at a hash or a tag, and the clone stays as it was", async () => {
  const policies = repositoryOn("acme/.github", {
    "a/base.yml": SHARED,
    "team.yml": "version: 1\nextends: ./a/base.yml\n",
  });
  const commit = policies.head();
  policies.tag("v1", { message: "annotated" });
  policies.tag("light/v1");
  policies.commit("feat: another", { files: { "a/base.yml": "version: 1\n" } });
  for (const ref of [commit, "v1", "light/v1"]) {
    const clone = cloneWith(`${OWN}extends: acme/.github//team.yml@${ref}\n`);
    const { loaded, parents } = await of(clone);
    expect(loaded.policy.notes.needs).toEqual(["summary"]);
    const repository = "acme/.github";
    const at = `@${commit.slice(0, 7)}`;
    expect(parents).toMatchObject([
      { file: `${repository}//team.yml${at}`, repository, commit, path: "team.yml" },
      { file: `${repository}//a/base.yml${at}`, repository, commit, path: "a/base.yml", text: SHARED },
    ]);
    expect(clone.git("rev-parse", "--is-shallow-repository")).toBe("false");
    expect(clone.git("for-each-ref", "--format=%(refname)", "refs/tags")).toBe("");
  }
});

test("a looser child is refused, with both places", async () => {
  const clone = cloneWith(`${OWN}extends: ./base.yml\nchecklist: { security-scan: { severity: critical } }\n`, {
    "base.yml": "version: 1\nchecklist: { security-scan: { severity: high } }\n",
  });
  await expect(of(clone)).rejects.toThrow(UnreadablePolicy);
  await expect(of(clone)).rejects.toMatchObject({
    findings: [{ at: { file: POLICY_FILE, line: 4, column: 31 }, says: expect.stringContaining("at `base.yml:2:31`") }],
  });
});

const levels = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `${i + 1}.yml`,
      i + 1 === count ? "version: 1\n" : `version: 1\nextends: ./${i + 2}.yml\n`,
    ]),
  );

test("five levels are enough", async () => {
  const five = await of(cloneWith(`${OWN}extends: ./1.yml\n`, levels(5)));
  expect(five.parents.map(({ file }) => file)).toEqual(["1.yml", "2.yml", "3.yml", "4.yml", "5.yml"]);
  await expect(of(cloneWith(`${OWN}extends: ./1.yml\n`, levels(6)))).rejects.toMatchObject({
    code: "policy.too-many-parents",
    message: "`./6.yml`, which `5.yml:2:10` extends, would be the sixth level above the policy",
  });
});

test("policies that extend each other are told", async () => {
  const circle = { "a.yml": "version: 1\nextends: ./b.yml\n", "b.yml": "version: 1\nextends: ./a.yml\n" };
  await expect(of(cloneWith(`${OWN}extends: ./a.yml\n`, circle))).rejects.toMatchObject({
    code: "policy.parents-in-circle",
    message: "the policies extend each other in a circle: `a.yml` → `b.yml` → `a.yml`",
  });
  await expect(of(cloneWith(`${OWN}extends: ./${POLICY_FILE}\n`))).rejects.toMatchObject({
    message: `the policies extend each other in a circle: \`${POLICY_FILE}\` → \`${POLICY_FILE}\``,
  });
});

test.each([
  {
    name: "a file that is not there",
    extended: "./none.yml",
    code: "policy.parent-missing",
    says: "`./none.yml`, which `.github/release-policy.yml:3:10` extends, is not there",
  },
  { name: "a folder", extended: "./.github", code: "policy.parent-missing", says: "is not there" },
  {
    name: "a file that another repository lacks",
    extended: "acme/beside//none.yml@v1",
    code: "policy.parent-missing",
    says: "`acme/beside//none.yml@v1`",
  },
  {
    name: "a branch",
    extended: "acme/beside//base.yml@main",
    code: "policy.parent-can-move",
    says: "cannot be read: `main` is a branch of `acme/beside`, and branches move",
  },
  {
    name: "a ref that is not there",
    extended: "acme/beside//base.yml@v9",
    code: "policy.parent-no-ref",
    says: "`acme/beside` shows no tag `v9`",
  },
  {
    name: "a commit that is not there",
    extended: `acme/beside//base.yml@${"0".repeat(40)}`,
    code: "policy.parent-not-fetched",
    says: "000000000000 could not be fetched",
  },
  { name: "a repository that is not there", extended: "acme/nothing//base.yml@v1", code: "git.failed", says: "" },
])("$name is told", async ({ extended, code, says }) => {
  const beside = repositoryOn("acme/beside", { "base.yml": SHARED, again: `${(made += 1)}` });
  beside.git("tag", "--force", "v1");
  await expect(of(cloneWith(`${OWN}extends: ${extended}\n`))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(says),
  });
});

test("a repository without a remote has no server to ask", async () => {
  const alone = repositoryOn("acme/alone", { [POLICY_FILE]: `${OWN}extends: acme/beside//base.yml@v1\n` });
  await expect(of(alone)).rejects.toMatchObject({ code: "policy.no-server" });
});
