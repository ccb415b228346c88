import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { openGit } from "@signalbox/systems/git/open-git";
import { readRecords, type RecordsBranch, writeRecord } from "./records-branch.ts";

const BRANCH = "release-ledger";
const PATH = "freezes/production.json";
let remote: TestRepository;
let made: TestRepository[];

beforeEach(() => {
  remote = new TestRepository({ init: ["--bare"] });
  const first = new TestRepository();
  first.commit("feat: begin");
  first.git("push", "--quiet", remote.directory, "main");
  made = [remote, first];
});
afterEach(() => {
  for (const one of made) one.remove();
});

/** The records as a clone of its own sees them. */
function aClone(): RecordsBranch & { readonly repository: TestRepository } {
  const repository = remote.clone();
  made.push(repository);
  return { git: openGit(repository.directory), remote: "origin", branch: BRANCH, repository };
}

/** Commits such a tree to the records' branch of the remote, whatever is in it. */
function treeOf(...entries: readonly string[]): void {
  const tree = remote.gitWith({ input: entries.map((entry) => `${entry}\n`).join("") }, ["mktree", "--missing"]);
  const commit = remote.git("commit-tree", "-m", "by hand", tree);
  remote.git("update-ref", `refs/heads/${BRANCH}`, commit);
}

function blobOf(content: string): string {
  return remote.gitWith({ input: content }, ["hash-object", "-w", "--stdin"]);
}

/** The folder `freezes` with such entries. */
function inFreezes(...entries: readonly string[]): string {
  const input = entries.map((entry) => `${entry}\n`).join("");
  return `040000 tree ${remote.gitWith({ input }, ["mktree", "--missing"])}\tfreezes`;
}

function filesOnRemote(): readonly string[] {
  return remote.git("ls-tree", "-r", "--name-only", BRANCH).split("\n");
}

test("there are no records where there is no branch", async () => {
  expect(await readRecords(aClone(), "freezes")).toEqual([]);
});

test("the first record begins a branch that holds nothing else; the next ones come on top", async () => {
  const records = aClone();
  expect(await writeRecord(records, PATH, () => "one\n", "freeze\n")).toBe("written");
  expect(remote.git("rev-list", "--parents", BRANCH).split(" ")).toHaveLength(1);
  expect(filesOnRemote()).toEqual([PATH]);

  expect(await writeRecord(aClone(), "emergencies/a.json", () => "two\n", "emergency\n")).toBe("written");
  expect(remote.git("log", "--format=%s %an", BRANCH)).toBe("emergency signalbox\nfreeze signalbox");
  expect(await readRecords(records, "freezes")).toEqual([{ path: PATH, text: "one\n" }]);

  expect(await writeRecord(records, PATH, () => null, "lift\n")).toBe("written");
  expect(filesOnRemote()).toEqual(["emergencies/a.json"]);
  expect(await readRecords(records, "freezes")).toEqual([]);
});

test("of a clone nothing is touched but what it remembers of the branch", async () => {
  const records = aClone();
  await writeRecord(aClone(), PATH, () => "one\n", "freeze\n");
  const before = records.repository.git("for-each-ref");
  await writeRecord(records, PATH, () => "two\n", "freeze\n");
  expect(records.repository.git("status", "--porcelain", "--ignored")).toBe("");
  expect(records.repository.git("for-each-ref").replace(/\n.*release-ledger$/, "")).toBe(before);
});

test.each([
  { name: "the same text again", change: () => "one\n" },
  { name: "what stands there", change: (standing: string | null) => standing },
])("nothing is written for $name", async ({ change }) => {
  const records = aClone();
  await writeRecord(records, PATH, () => "one\n", "freeze\n");
  const tip = remote.git("rev-parse", BRANCH);
  expect(await writeRecord(records, PATH, change, "again\n")).toBe("as-wanted");
  expect(remote.git("rev-parse", BRANCH)).toBe(tip);
});

test("nothing is written to take away what is not there", async () => {
  expect(await writeRecord(aClone(), PATH, () => null, "lift\n")).toBe("as-wanted");
  expect(remote.git("branch", "--list", BRANCH)).toBe("");
});

test("those who write at the same moment all land, also those who begin the branch", async () => {
  const all = ["a", "b", "c"].map((name) => ({ name, records: aClone() }));
  await Promise.all(
    all.map(({ name, records }) => writeRecord(records, `freezes/${name}.json`, () => `${name}\n`, `${name}\n`)),
  );
  expect(filesOnRemote()).toEqual(["freezes/a.json", "freezes/b.json", "freezes/c.json"]);
  expect(remote.git("rev-list", "--count", BRANCH)).toBe("3");
});

test("who was outrun decides anew on what stands there then", async () => {
  const slow = aClone();
  const seen: (string | null)[] = [];
  const quick = aClone();
  await writeRecord(quick, PATH, () => "one\n", "freeze\n");
  const { git } = slow;
  let outrun = false;
  const late: RecordsBranch = {
    ...slow,
    git: {
      ...git,
      async run(args, options) {
        if (args[0] === "push" && !outrun) {
          outrun = true;
          await writeRecord(quick, PATH, () => "theirs\n", "freeze\n");
        }
        return git.run(args, options);
      },
    },
  };
  const change = (standing: string | null): string => {
    seen.push(standing);
    return `${standing ?? ""}mine\n`;
  };
  expect(await writeRecord(late, PATH, change, "freeze\n")).toBe("written");
  expect(seen).toEqual(["one\n", "theirs\n"]);
  expect(remote.git("show", `${BRANCH}:${PATH}`)).toBe("theirs\nmine");
});

test("several may read at once in one clone", async () => {
  const records = aClone();
  await writeRecord(aClone(), PATH, () => "one\n", "freeze\n");
  const read = await Promise.all(Array.from({ length: 6 }, () => readRecords(records, "freezes")));
  for (const one of read) expect(one).toEqual([{ path: PATH, text: "one\n" }]);
});

test("a push that is refused says what to do, and has changed nothing", async () => {
  const records = aClone();
  await writeRecord(records, PATH, () => "one\n", "freeze\n");
  const { git } = records;
  const refused: RecordsBranch = {
    ...records,
    git: { ...git, run: (args, options) => git.run(args[0] === "push" ? ["push", "nowhere"] : args, options) },
  };
  await expect(writeRecord(refused, PATH, () => "two\n", "freeze\n")).rejects.toMatchObject({
    code: "records.not-written",
    next: expect.stringContaining("`contents: write`"),
  });
  expect(remote.git("show", `${BRANCH}:${PATH}`)).toBe("one");
});

describe("what cannot be read is never taken for nothing", () => {
  const ZERO = "1".repeat(40);
  const cases: readonly { readonly name: string; readonly plant: () => void; readonly path: string }[] = [
    {
      name: "a symbolic link",
      plant: () => treeOf(inFreezes(`120000 blob ${blobOf("/etc/passwd")}\tproduction.json`)),
      path: PATH,
    },
    { name: "a submodule", plant: () => treeOf(inFreezes(`160000 commit ${ZERO}\tproduction.json`)), path: PATH },
    {
      name: "a file that is too large",
      plant: () => treeOf(inFreezes(`100644 blob ${blobOf("x".repeat(1024 * 1024 + 1))}\tproduction.json`)),
      path: PATH,
    },
    {
      name: "bytes that are no text",
      plant: () =>
        treeOf(
          inFreezes(
            `100644 blob ${remote.gitWith({ input: Buffer.from([0xff, 0xfe]) }, ["hash-object", "-w", "--stdin"])}\tproduction.json`,
          ),
        ),
      path: PATH,
    },
    {
      name: "a file in the folder's place",
      plant: () => treeOf(`100644 blob ${blobOf("{}")}\tfreezes`),
      path: "freezes",
    },
    {
      name: "a submodule in the folder's place",
      plant: () => treeOf(`160000 commit ${ZERO}\tfreezes`),
      path: "freezes",
    },
  ];

  test.each(cases)("$name", async ({ plant, path }) => {
    plant();
    const records = aClone();
    const tip = remote.git("rev-parse", BRANCH);
    await expect(readRecords(records, "freezes")).rejects.toMatchObject({
      code: "records.unreadable",
      message: `the record \`${path}\` cannot be read`,
    });
    if (path === PATH) {
      await expect(writeRecord(records, PATH, () => "{}\n", "freeze\n")).rejects.toMatchObject({
        code: "records.unreadable",
      });
    }
    expect(remote.git("rev-parse", BRANCH)).toBe(tip);
  });

  test("a folder in a file's place", async () => {
    const folder = remote.gitWith({ input: `100644 blob ${blobOf("x")}\tx\n` }, ["mktree"]);
    treeOf(inFreezes(`040000 tree ${folder}\tproduction.json`));
    expect(await readRecords(aClone(), "freezes")).toEqual([{ path: `${PATH}/x`, text: "x" }]);
    await expect(writeRecord(aClone(), PATH, () => "{}\n", "freeze\n")).rejects.toMatchObject({
      code: "records.unreadable",
    });
  });

  test("more files than anybody settles", async () => {
    const blob = blobOf("{}");
    treeOf(inFreezes(...Array.from({ length: 1001 }, (_, i) => `100644 blob ${blob}\t${i}.json`)));
    await expect(readRecords(aClone(), "freezes")).rejects.toMatchObject({ code: "records.too-many" });
  });

  test("a remote that does not answer", async () => {
    const records = { ...aClone(), remote: "nowhere" };
    await expect(readRecords(records, "freezes")).rejects.toMatchObject({ code: "git.failed" });
  });
});

test.each(["../outside.json", ".git/config", "freezes/../../x.json"])("no record is written to %s", async (path) => {
  await expect(writeRecord(aClone(), path, () => "x\n", "x\n")).rejects.toMatchObject({ code: "git.failed" });
  expect(remote.git("branch", "--list", BRANCH)).toBe("");
});
