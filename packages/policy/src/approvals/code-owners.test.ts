import { expect, test } from "@jest/globals";
import { type CodeOwner, type Ownership, parseCodeOwners } from "./code-owners.ts";

// The example of GitHub's own documentation.
const DOCUMENTED = String.raw`# This is a comment.
* @global-owner1 @global-owner2
*.js @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`;

test.each([
  { path: "README.md", owners: "global-owner1 global-owner2" },
  { path: "src/deep/x.js", owners: "js-owner" },
  { path: "main.go", owners: "docs@example.com" },
  { path: "notes/a.txt", owners: "octo-org/octocats" },
  { path: "build/logs/today/x.js", owners: "octocat" },
  { path: "deeply/nested/logs/x", owners: "octocat" },
  { path: "x/apps/one/y.js", owners: "octocat" },
  { path: "docs/getting-started.md", owners: "doctocat" },
  { path: "docs/build-app/troubleshooting.md", owners: "doctocat" },
  { path: "scripts/x.js", owners: "doctocat octocat" },
  { path: "apps/web/x", owners: "octocat" },
  { path: "apps/github", owners: "nobody, by line 13" },
  { path: "apps/github/x.js", owners: "nobody, by line 13" },
])("GitHub's example gives `$path` to $owners", ({ path, owners }) => {
  expect(told(parseCodeOwners(DOCUMENTED).ownersOf(path))).toBe(owners);
});

test.each([
  { line: "docs/* @a", path: "docs/x.md", owns: true },
  { line: "docs/* @a", path: "docs/deep/x.md", owns: false },
  { line: "docs/* @a", path: "x/docs/x.md", owns: false },
  { line: "docs/** @a", path: "docs/deep/x.md", owns: true },
  { line: "/* @a", path: "x", owns: true },
  { line: "/* @a", path: "x/y", owns: false },
  { line: "/ @a", path: "x", owns: false },
  { line: "* @a", path: ".github/workflows/ci.yml", owns: true },
  { line: "** @a", path: "a/.b/c", owns: true },
  { line: "x @a", path: "x", owns: true },
  { line: "x @a", path: "deep/x", owns: true },
  { line: "x @a", path: "deep/x/y", owns: true },
  { line: "x @a", path: "deep/xy", owns: false },
  { line: "/x @a", path: "deep/x", owns: false },
  { line: "x/ @a", path: "x", owns: false },
  { line: "x/ @a", path: "deep/x/y", owns: true },
  { line: "a/x @a", path: "a/x/y", owns: true },
  { line: "a/x @a", path: "b/a/x", owns: false },
  { line: "a/x/ @a", path: "b/a/x/y", owns: false },
  { line: "a/**/ @a", path: "a/x", owns: false },
  { line: "a/**/ @a", path: "a/x/y", owns: true },
  { line: "/a/**/z @a", path: "a/z", owns: true },
  { line: "/a/**/z @a", path: "a/b/c/z", owns: true },
  { line: "src/*/api @a", path: "src/one/api/x.ts", owns: true },
  { line: "src/*/api @a", path: "src/one/two/api/x.ts", owns: false },
  { line: "*.ts @a", path: "deep/.hidden/x.ts", owns: true },
  { line: "?.ts @a", path: "x.ts", owns: true },
  { line: "?.ts @a", path: "xy.ts", owns: false },
  { line: "SRC/ @a", path: "src/x", owns: false },
  { line: "Src/X.ts @a", path: "Src/X.ts", owns: true },
  { line: String.raw`my\ folder/x @a`, path: "my folder/x", owns: true },
  { line: "{a,b}.ts @a", path: "a.ts", owns: false },
  { line: "{a,b}.ts @a", path: "{a,b}.ts", owns: true },
  { line: "@(a).ts @a", path: "a.ts", owns: false },
  { line: "\t x \t @a", path: "x", owns: true },
  { line: "x @a\r", path: "x", owns: true },
  { line: "\uFEFFx @a", path: "x", owns: true },
  { line: "x@a", path: "x", owns: false },
])("`$line` owns `$path`: $owns", ({ line, path, owns }) => {
  expect(told(parseCodeOwners(`${line}\n`).ownersOf(path))).toBe(owns ? "a" : "nobody");
});

test.each([
  { line: "!x @b", path: "y", says: "GitHub's CODEOWNERS knows no `!`" },
  { line: "!/src/x @b", path: "src/x", says: "GitHub's CODEOWNERS knows no `!`" },
  { line: "!/src/x @b", path: "lib/x", says: null },
  { line: "[ab].ts @b", path: "a.ts", says: "GitHub's CODEOWNERS knows no `[ ]`" },
  { line: "/src/[ab].ts @b", path: "lib/a.ts", says: null },
  { line: "/src/[ab].ts @b", path: "src/a.ts", says: "GitHub's CODEOWNERS knows no `[ ]`" },
  { line: String.raw`\#x @b`, path: "#x", says: "a `#` is no part of a pattern" },
  { line: "a#b @b", path: "a#b", says: "a `#` is no part of a pattern" },
  { line: String.raw`\*.ts @b`, path: "*.ts", says: "only a space can be escaped" },
  { line: "a/***/b @b", path: "a/x/b", says: "`***` means nothing" },
  { line: "a/../b @b", path: "b", says: null },
  { line: "../b @b", path: "b", says: "no path has an empty part, `.` or `..`" },
  { line: `/${"a".repeat(256)} @b`, path: "a".repeat(256), says: "it is longer than 256 characters" },
  { line: `/src/${"**/a/".repeat(5)}x @b`, path: "src/a/a/a/a/a/x", says: "it has more than 4 `**`" },
  { line: "x b", path: "x", says: "`b` is no `@login`, `@organisation/team` or e-mail address" },
  { line: "x b", path: "y", says: null },
  { line: "x @b @", path: "x", says: "`@` is no `@login`, `@organisation/team` or e-mail address" },
  { line: "x @a/b/c", path: "x", says: "`@a/b/c` is no `@login`, `@organisation/team` or e-mail address" },
])("after an owner of all, `$line` leaves `$path` unclear: $says", ({ line, path, says }) => {
  const owners = parseCodeOwners(`* @a\n${line}\n`);
  expect(owners.ownersOf(path)).toEqual(
    says === null
      ? { kind: "owned", owners: [{ kind: "user", login: "a" }], line: 1 }
      : { kind: "unclear", line: 2, says },
  );
  expect(owners.faults).toHaveLength(1);
});

test("a line in error says nothing of what a later line decides", () => {
  const owners = parseCodeOwners("[x] @b\n* @a\n");
  expect(told(owners.ownersOf("x"))).toBe("a");
  expect(owners.faults).toEqual([{ line: 1, says: "GitHub's CODEOWNERS knows no `[ ]`" }]);
});

test("what GitHub says is wrong with a line leaves its paths unclear, and no others", () => {
  const owners = parseCodeOwners("* @a\n/auth/ @gone\n", [{ line: 2, kind: "Unknown owner" }]);
  expect(owners.ownersOf("auth/x")).toEqual({
    kind: "unclear",
    line: 2,
    says: "GitHub says of it: Unknown owner",
  });
  expect(told(owners.ownersOf("x"))).toBe("a");
});

test("owners are a login, a team or an e-mail, whatever their case", () => {
  const line = "* @Ada-L @Acme/Web.Team dependabot@Example.com @dependabot[bot] @ada_acme";
  expect(parseCodeOwners(line).ownersOf("x")).toEqual({
    kind: "owned",
    line: 1,
    owners: [
      { kind: "user", login: "ada-l" },
      { kind: "team", team: "acme/web.team" },
      { kind: "email", email: "dependabot@example.com" },
      { kind: "user", login: "dependabot[bot]" },
      { kind: "user", login: "ada_acme" },
    ],
  });
});

test.each(["", "# only a comment\n", "   \n\t\n"])("an empty file owns nothing", (text) => {
  expect(parseCodeOwners(text)).toMatchObject({ faults: [] });
  expect(parseCodeOwners(text).ownersOf("x")).toEqual({ kind: "unowned", line: null });
});

test("a file of more lines than are read leaves every path unclear", () => {
  const owners = parseCodeOwners("x @a\n".repeat(5001));
  expect(owners.ownersOf("y")).toMatchObject({ kind: "unclear", line: 5001 });
});

test("hostile patterns of the allowed length are answered", () => {
  const hostile = ["*a".repeat(120), "**/*a*a*a*/**/*a*a*a*/**/*a*a*b", "?*".repeat(100), "/**/**/**/**/x"];
  const owners = parseCodeOwners(hostile.map((pattern) => `${pattern} @a\n`).join(""));
  expect(owners.faults).toEqual([]);
  for (const path of [`${"a".repeat(4000)}/b`, "a/".repeat(60), `${"a/".repeat(60)}c`]) {
    expect(owners.ownersOf(path).kind).not.toBe("unclear");
  }
});

function told(ownership: Ownership): string {
  if (ownership.kind === "unclear") return `unclear: ${ownership.says}`;
  if (ownership.kind === "unowned") return ownership.line === null ? "nobody" : `nobody, by line ${ownership.line}`;
  return ownership.owners.map(nameOf).join(" ");
}

function nameOf(owner: CodeOwner): string {
  switch (owner.kind) {
    case "user":
      return owner.login;
    case "team":
      return owner.team;
    case "email":
      return owner.email;
  }
}
