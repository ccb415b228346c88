import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { PeopleFactsSchema } from "@signalbox/policy/approvals/approval-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { type AskedOfPeople, gatherPeople } from "./gather-people.ts";
import { account, type Answers, Pages, REPOSITORY, Status, withGitHub } from "./test-github.ts";

const POLICY = testPolicy(`version: 1
components: { web: { path: . } }
approvals:
  roles:
    module-owner: { from: codeowners }
    qa-lead: { team: Acme/qa }
    deputy: { team: acme/qa }
`);

let repository = new TestRepository();
beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => rmSync(repository.directory, { recursive: true, force: true }));

async function gathered(
  answers: Answers,
  about: Partial<AskedOfPeople> = {},
  { policy = POLICY, asked = [] }: { readonly policy?: typeof POLICY; readonly asked?: string[] } = {},
) {
  const sources = { git: openGit(repository.directory), repository: REPOSITORY, signal: new AbortController().signal };
  const people = await withGitHub(
    { "/orgs/acme/teams/qa/members": [], ...answers },
    (gitHub) => gatherPeople(policy, { ...sources, gitHub }, { codeOwnersAt: null, paths: [], logins: [], ...about }),
    asked,
  );
  expect(PeopleFactsSchema.safeParse(people).success).toBe(true);
  return people;
}

const commit = (files: Readonly<Record<string, string | Buffer>>) => repository.commit("x", { files });
const ERRORS = "/repos/acme/crm/codeowners/errors";
const person = (login: string, databaseId: number) => ({ login, databaseId, type: "User" });

test("members of a team are read to the end, once, whatever the case of its name", async () => {
  const asked: string[] = [];
  const pages = new Pages([account("ada", 1), account("ben", 2)], [account("cleo", 3)]);
  const { teams } = await gathered({ "/orgs/acme/teams/qa/members": pages }, {}, { asked });
  const nodes = [person("ada", 1), person("ben", 2), person("cleo", 3)];
  expect(teams).toEqual({ "acme/qa": { known: true, value: { totalCount: 3, nodes } } });
  // Invitations that nobody accepted are in another list, which is not asked for.
  expect(asked.map((path) => path.split("?")[0])).toEqual([
    "/orgs/acme/teams/qa/members",
    "/orgs/acme/teams/qa/members",
  ]);
});

test.each([404, 403])(
  "a team that the token may not see (%d) is unknown, and what it takes is named",
  async (status) => {
    const { teams } = await gathered({ "/orgs/acme/teams/qa/members": new Status(status) });
    expect(teams["acme/qa"]).toMatchObject({ known: false, next: expect.stringContaining("`members: read`") });
  },
);

test("an account of a kind that is not known makes its team unknown", async () => {
  const { teams } = await gathered({ "/orgs/acme/teams/qa/members": [account("ada", 1, "Robot")] });
  expect(teams["acme/qa"]).toMatchObject({ known: false, code: "github.unexpected-answer" });
});

test.each([
  { name: "may maintain", answer: { permission: "write", role_name: "maintain" }, level: "maintain" },
  { name: "may write", answer: { permission: "write", role_name: "write" }, level: "write" },
  { name: "may triage", answer: { permission: "read", role_name: "triage" }, level: "triage" },
  {
    name: "has a role of the organisation's own",
    answer: { permission: "write", role_name: "release team" },
    level: "write",
  },
  { name: "may do nothing", answer: { permission: "none", role_name: "" }, level: "none" },
  { name: "has what nobody knows", answer: { permission: "all", role_name: "all" }, level: "none" },
])("somebody who $name", async ({ answer, level }) => {
  const { permissions } = await gathered(
    { "/repos/acme/crm/collaborators/ada/permission": answer },
    { logins: ["Ada"] },
  );
  expect(permissions).toEqual({ ada: { known: true, value: level } });
});

test("each is asked about once, and who is not found is unknown", async () => {
  const asked: string[] = [];
  const logins = ["ada", "Ada", ...Array.from({ length: 20 }, (_, index) => `x${index}`)];
  const write = { permission: "write", role_name: "write" };
  const { permissions } = await gathered(
    { "/repos/acme/crm/collaborators/ada/permission": write },
    { logins },
    { asked },
  );
  expect(Object.keys(permissions)).toHaveLength(21);
  expect(permissions["x0"]).toMatchObject({ known: false, code: "github.not-found" });
  expect(asked).toHaveLength(22);
});

test("teams that own a changed path are read, and no others", async () => {
  const text = "* @acme/all\n/auth/ @acme/security @ada\n/docs/ docs@example.com\n";
  const codeOwnersAt = commit({ ".github/CODEOWNERS": text });
  const asked: string[] = [];
  const answers = { [ERRORS]: { errors: [] }, "/orgs/acme/teams/security/members": [account("sue", 9)] };
  const people = await gathered(answers, { codeOwnersAt, paths: ["auth/x", "auth/y", "docs/z"] }, { asked });
  expect(Object.keys(people.teams)).toEqual(["acme/qa", "acme/security"]);
  expect(people.codeOwners).toEqual({
    known: true,
    value: {
      commit: codeOwnersAt,
      path: ".github/CODEOWNERS",
      text,
      byteSize: text.length,
      errors: { totalCount: 0, nodes: [] },
    },
  });
  expect(asked[0]).toBe(`${ERRORS}?ref=${codeOwnersAt}`);
});

test.each([
  { files: ["CODEOWNERS", "docs/CODEOWNERS", ".github/CODEOWNERS"], path: ".github/CODEOWNERS" },
  { files: ["docs/CODEOWNERS", "CODEOWNERS"], path: "CODEOWNERS" },
  { files: ["docs/CODEOWNERS", "codeowners", "deep/CODEOWNERS"], path: "docs/CODEOWNERS" },
])("of $files GitHub takes $path", async ({ files, path }) => {
  const codeOwnersAt = commit(Object.fromEntries(files.map((file) => [file, "* @ada\n"])));
  const { codeOwners } = await gathered({ [ERRORS]: { errors: [] } }, { codeOwnersAt });
  expect(codeOwners).toMatchObject({ known: true, value: { path } });
});

test("the file counts as it stood then, not as it stands now", async () => {
  const codeOwnersAt = commit({ CODEOWNERS: "* @ada\n" });
  commit({ CODEOWNERS: "* @eve\n" });
  const { codeOwners } = await gathered({ [ERRORS]: { errors: [] } }, { codeOwnersAt });
  expect(codeOwners).toMatchObject({ known: true, value: { text: "* @ada\n" } });
});

test("what GitHub says is wrong with it is kept, without its texts", async () => {
  const codeOwnersAt = commit({ CODEOWNERS: "* @nobody\n" });
  const error = { line: 1, column: 3, kind: "Unknown owner", source: "* @nobody", message: "…", path: "CODEOWNERS" };
  const { codeOwners } = await gathered({ [ERRORS]: { errors: [error] } }, { codeOwnersAt });
  expect(codeOwners).toMatchObject({
    known: true,
    value: { errors: { totalCount: 1, nodes: [{ line: 1, kind: "Unknown owner" }] } },
  });
});

test("a repository without the file has no owners, and GitHub is not asked", async () => {
  const asked: string[] = [];
  const { codeOwners } = await gathered({}, { codeOwnersAt: commit({ x: "x" }) }, { asked });
  expect(codeOwners).toEqual({ known: true, value: null });
  expect(asked).toHaveLength(1);
});

const unreadable = [
  { name: "larger than GitHub reads", text: "#".repeat(3_000_000) },
  { name: "not in UTF-8", text: Buffer.from([0x2a, 0x20, 0x40, 0xff, 0x0a]) },
];
test.each(unreadable)("a file that is $name is unknown", async ({ text }) => {
  const codeOwnersAt = commit({ CODEOWNERS: text });
  const { codeOwners } = await gathered({ [ERRORS]: { errors: [] } }, { codeOwnersAt });
  expect(codeOwners).toMatchObject({ known: false, code: "approvals.code-owners-unreadable" });
});

test("a folder or a link in the file's place is unknown", async () => {
  const folder = commit({ ".github/CODEOWNERS/x": "x", CODEOWNERS: "* @ada\n" });
  const link = repository.gitWith({ input: "../x" }, ["hash-object", "-w", "--stdin"]);
  repository.git("rm", "-r", "--quiet", ".github");
  repository.git("update-index", "--add", "--cacheinfo", `120000,${link},.github/CODEOWNERS`);
  const tree = repository.git("write-tree");
  const linked = repository.git("commit-tree", "-m", "x", tree);
  for (const codeOwnersAt of [folder, linked]) {
    const { codeOwners } = await gathered({ [ERRORS]: { errors: [] } }, { codeOwnersAt });
    expect(codeOwners).toMatchObject({ known: false, code: "approvals.code-owners-unreadable" });
  }
});

test.each([
  { name: "GitHub does not say what is wrong with it", answers: {}, code: "github.not-found" },
  {
    name: "GitHub speaks of another file",
    answers: { [ERRORS]: { errors: [{ line: 1, kind: "x", path: "docs/CODEOWNERS" }] } },
    code: "approvals.code-owners-elsewhere",
  },
])("where $name, who owns what is unknown", async ({ answers, code }) => {
  const codeOwnersAt = commit({ CODEOWNERS: "* @ada\n" });
  expect((await gathered(answers, { codeOwnersAt })).codeOwners).toMatchObject({ known: false, code });
});

test("a commit that the clone does not hold is unknown", async () => {
  commit({ x: "x" });
  const { codeOwners } = await gathered({}, { codeOwnersAt: "a".repeat(40) });
  expect(codeOwners).toMatchObject({ known: false, code: "git.failed" });
});

test("the file is not read where no role is held by owners", async () => {
  const policy = testPolicy("version: 1\ncomponents: { web: { path: . } }\n");
  const asked: string[] = [];
  const people = await gathered(
    {},
    { codeOwnersAt: commit({ CODEOWNERS: "* @acme/x\n" }), paths: ["x"] },
    { policy, asked },
  );
  expect(people).toMatchObject({ teams: {}, permissions: {}, codeOwners: { known: false } });
  expect(asked).toEqual([]);
});
