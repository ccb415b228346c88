import { afterEach, expect, test } from "@jest/globals";
import { openGit } from "@signalbox/systems/git/open-git";
import fc from "fast-check";
import { FieldReader } from "./field-reader.ts";
import { type LoggedCommit, streamCommits } from "./log.ts";
import { TestRepository, testGitEnvironment } from "./test-repository.ts";

const TYPES = new Set(["feat", "fix"]);
const made: TestRepository[] = [];

afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repositoryOf(init: readonly string[] = []): TestRepository {
  const repository = new TestRepository({ init });
  made.push(repository);
  return repository;
}

async function read(
  repository: TestRepository,
  options: { readonly files?: boolean; readonly to?: readonly string[]; readonly from?: readonly string[] } = {},
): Promise<readonly LoggedCommit[]> {
  const commits: LoggedCommit[] = [];
  const question = {
    to: options.to ?? [repository.head()],
    from: options.from ?? [],
    files: options.files ?? false,
    types: TYPES,
  };
  await streamCommits(openGit(repository.directory, testGitEnvironment()), question, (commit) => commits.push(commit));
  return commits;
}

test("a commit is read with all its parts", async () => {
  const repository = repositoryOf();
  const first = repository.commit("feat: x\n");
  const second = repository.commit("fix(api)!: y (#12)\n\nbody\n");
  const [newest, oldest] = await read(repository);
  expect(newest).toMatchObject({
    parents: [first],
    files: [],
    commit: {
      hash: second,
      merge: false,
      time: 1_735_689_660,
      author: { name: "Ada", email: "ada@example.com" },
      pullRequest: 12,
    },
  });
  expect(oldest).toMatchObject({ parents: [], commit: { hash: first, header: { type: "feat" } } });
});

test("only what is asked for is read", async () => {
  const repository = repositoryOf();
  const first = repository.commit("feat: x");
  const second = repository.commit("fix: y");
  expect((await read(repository, { from: [first] })).map(({ commit }) => commit.hash)).toEqual([second]);
  expect(await read(repository, { from: [second] })).toEqual([]);
});

const MESSAGES = [
  ["", ""],
  ["M\nA\n\nR100\n", "M A"],
  ["0123456789012345678901234567890123456789\n\nR100\n", "0123456789012345678901234567890123456789"],
  ["%H%x00 $(touch x) `x`\n", "%H%x00 $(touch x) `x`"],
  ["::add-mask::x\n--all\n", "::add-mask::x --all"],
  ["\u{1F600} \u202Eabc\n", "\u{1F600} \u202Eabc"],
  ["日本語 עברית\n", "日本語 עברית"],
] as const;

test.each(MESSAGES)("a message like %j breaks nothing", async (message, subject) => {
  const repository = repositoryOf();
  repository.commit("fix: before");
  repository.commit(message);
  repository.commit("fix: after");
  expect((await read(repository, { files: true })).map(({ commit }) => commit.subject)).toEqual([
    "fix: after",
    subject,
    "fix: before",
  ]);
});

test("a message in another encoding is read by its encoding, raw bytes become U+FFFD", async () => {
  const repository = repositoryOf();
  repository.commit(Buffer.from("fix: größer\n", "latin1"), { encoding: "ISO-8859-1" });
  const person = "Ada <ada@example.com> 1735689600 +0000";
  const tree = repository.git("rev-parse", "HEAD^{tree}");
  // `git commit` would mend the message.
  const raw = Buffer.from(
    `tree ${tree}\nparent ${repository.head()}\nauthor ${person}\ncommitter ${person}\n\nfix: gr\xf6\xdfer\n`,
    "latin1",
  );
  const hash = repository.gitWith({ input: raw }, ["hash-object", "-t", "commit", "-w", "--stdin"]);
  const subjects = (await read(repository, { to: [hash] })).map(({ commit }) => commit.subject);
  expect(subjects).toEqual(["fix: gr\uFFFD\uFFFDer", "fix: größer"]);
});

test("a body of a megabyte is read", async () => {
  const repository = repositoryOf();
  repository.commit(`feat: x\n\n${"* fix: y\nwords\n".repeat(70_000)}`);
  const [only] = await read(repository);
  expect(only?.commit.squashed).toHaveLength(1000);
});

test("authors are named as .mailmap says", async () => {
  const repository = repositoryOf();
  repository.commit("feat: x", { author: { name: "ada", email: "old@example.com" } });
  repository.commit("chore: map", { files: { ".mailmap": "Ada Lovelace <ada@example.com> <old@example.com>\n" } });
  const authors = (await read(repository)).map(({ commit }) => commit.author);
  expect(authors[1]).toEqual({ name: "Ada Lovelace", email: "ada@example.com" });
});

const PATHS = [
  "plain",
  "a b",
  'quo"te',
  "line\nfeed",
  "tab\t",
  "back\\slash",
  "-option",
  ":(glob)x",
  "emoji-\u{1F600}",
  "日本/語",
  "M",
  "R100",
  "*",
  " ",
  "name.lock",
];

test("odd paths are read as they are", async () => {
  const repository = repositoryOf();
  repository.commit("feat: x", { files: Object.fromEntries(PATHS.map((path) => [path, path])) });
  const [only] = await read(repository, { files: true });
  expect(only?.files.map(({ path }) => path).toSorted()).toEqual(PATHS.toSorted());
  expect(only?.files.every(({ status, from }) => status === "A" && from === null)).toBe(true);
});

test("a path that is not UTF-8 is read with U+FFFD", async () => {
  const repository = repositoryOf();
  const blob = repository.gitWith({ input: "x" }, ["hash-object", "-w", "--stdin"]);
  repository.gitWith(
    { input: Buffer.concat([Buffer.from(`100644 ${blob}\t`), Buffer.from([0x66, 0xff]), Buffer.from("\n")]) },
    ["update-index", "--index-info"],
  );
  repository.git("commit", "--quiet", "--message=feat: x");
  const [only] = await read(repository, { files: true });
  expect(only?.files).toEqual([{ status: "A", path: "f\uFFFD", from: null }]);
});

test("changes, removals and moves are told apart; a merge lists nothing", async () => {
  const repository = repositoryOf();
  repository.commit("feat: x", { files: { a: "a\n", b: "b\n", c: "c\n" } });
  repository.branch("side");
  repository.commit("fix: y", { files: { a: null, "moved/a": "a\n", b: null, c: "new\n" } });
  repository.checkout("main");
  repository.commit("fix: z", { files: { d: "d\n" } });
  repository.merge("side", "Merge branch 'side'");
  const commits = await read(repository, { files: true });
  const side = commits.find(({ commit }) => commit.subject === "fix: y");
  expect(side?.files).toEqual([
    { status: "D", path: "b", from: null },
    { status: "M", path: "c", from: null },
    { status: "R", path: "moved/a", from: "a" },
  ]);
  expect(commits[0]).toMatchObject({ files: [], commit: { merge: true, header: null, warnings: [] } });
});

test("a submodule's new commit is a change of its path, even where it asks to be ignored", async () => {
  const repository = repositoryOf();
  const other = "0123456789012345678901234567890123456789";
  repository.commit("chore: x", {
    files: { ".gitmodules": '[submodule "sub"]\n\tpath = sub\n\turl = ./sub\n\tignore = all\n' },
  });
  repository.git("update-index", "--add", "--cacheinfo", `160000,${other},sub`);
  repository.git("commit", "--quiet", "--message=feat: add sub");
  const [newest] = await read(repository, { files: true });
  expect(newest?.files).toEqual([{ status: "A", path: "sub", from: null }]);
});

test("a repository of SHA-256 is read", async () => {
  const repository = repositoryOf(["--object-format=sha256"]);
  const first = repository.commit("feat: x", { files: { a: "a" } });
  repository.commit("fix: y", { files: { b: "b" } });
  const commits = await read(repository, { files: true });
  expect(first).toHaveLength(64);
  expect(commits).toMatchObject([
    { parents: [first], files: [{ path: "b" }] },
    { commit: { hash: first }, files: [{ path: "a" }] },
  ]);
});

test("two roots are read", async () => {
  const repository = repositoryOf();
  repository.commit("feat: x", { files: { a: "a" } });
  repository.git("checkout", "--quiet", "--orphan", "other");
  repository.commit("feat: z", { files: { b: "b" } });
  repository.checkout("main");
  repository.merge("other", "Merge branch 'other'");
  expect((await read(repository, { files: true })).filter(({ parents }) => parents.length === 0)).toHaveLength(2);
});

test("a worktree and a partial clone are read", async () => {
  const repository = repositoryOf();
  repository.commit("feat: x", { files: { "a/x": "a" } });
  repository.commit("fix: move", { files: { "a/x": null, "b/x": "a" } });
  repository.git("config", "uploadpack.allowFilter", "true");
  const clone = repository.clone("--filter=blob:none", "--no-checkout");
  made.push(clone);
  const worktree = new TestRepository({ directory: `${repository.directory}-worktree` });
  made.push(worktree);
  repository.git("worktree", "add", "--quiet", "--detach", worktree.directory);
  const expected = await read(repository, { files: true });
  expect(await read(worktree, { files: true })).toEqual(expected);
  expect(await read(clone, { files: true })).toEqual(expected);
});

const SETTINGS = [
  ["log.showRoot", "false"],
  ["log.follow", "true"],
  ["log.showSignature", "true"],
  ["log.diffMerges", "first-parent"],
  ["log.decorate", "full"],
  ["log.date", "relative"],
  ["format.pretty", "oneline"],
  ["format.notes", "*"],
  ["diff.renames", "copies"],
  ["diff.relative", "true"],
  ["diff.noprefix", "true"],
  ["diff.ignoreSubmodules", "all"],
  ["diff.orderFile", "/nowhere"],
  ["color.ui", "always"],
  ["core.quotePath", "true"],
  ["core.pager", "false"],
  ["i18n.logOutputEncoding", "ISO-8859-1"],
  ["core.commentChar", "f"],
] as const;

test("no setting of the repository changes what is read, nor does a replaced commit or a graft", async () => {
  const repository = repositoryOf();
  const first = repository.commit("feat: größer", { files: { "a/ü": "a" } });
  const second = repository.commit("fix: y", { files: { "a/ü": null, "b/ü": "a" } });
  const third = repository.commit("fix: z", { files: { c: "c" } });
  const before = await read(repository, { files: true });
  for (const [key, value] of SETTINGS) if (key !== "diff.orderFile") repository.git("config", key, value);
  repository.git("replace", second, first);
  repository.gitWith({ input: `${third} ${first}\n` }, ["notes", "add", "--file=-", third]);
  repository.git("replace", "--graft", third, first);
  expect(await read(repository, { files: true })).toEqual(before);
});

test("chunks may end anywhere", () => {
  const bytes = Buffer.from("größe\0\0日本語\0\u{1F600}x\0");
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 }), (cuts) => {
      const fields: string[] = [];
      const reader = new FieldReader((field) => fields.push(field));
      const at = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
      for (const [index, start] of at.slice(0, -1).entries())
        reader.chunk(Buffer.from(bytes.subarray(start, at[index + 1])));
      expect(fields).toEqual(["größe", "", "日本語", "\u{1F600}x"]);
    }),
  );
});
