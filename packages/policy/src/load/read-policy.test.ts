import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

const MINIMAL = "version: 1\ncomponents:\n  web: {}\n";

/** What is wrong, one line a finding: place, sentence, suggestion. */
function told(text: string | Uint8Array): readonly string[] {
  const loaded = readPolicy("release-policy.yml", text);
  if (loaded.ok) return [];
  return loaded.findings.map(({ at, says, suggestion }) =>
    [`${at.line}:${at.column}`, says, ...(suggestion === null ? [] : [`(${suggestion})`])].join(" "),
  );
}

function policyOf(text: string) {
  const loaded = readPolicy("release-policy.yml", text);
  if (!loaded.ok) throw new Error(told(text).join("\n"));
  return loaded.value;
}

test("three lines are enough for one service", () => {
  const { policy, file, digest } = policyOf(MINIMAL);
  expect(file).toBe("release-policy.yml");
  expect(digest).toBe(createHash("sha256").update(MINIMAL).digest("hex"));
  expect(policy.components["web"]).toMatchObject({ path: ".", "former-paths": [], scheme: "semver" });
  expect(policy.versioning).toMatchObject({ initial: "1.0.0", squash: "lines", manifests: "none" });
  expect(policy.versioning.bumps["feat"]).toBe("minor");
  expect(policy.branches).toBeUndefined();
  expect(policy.notes.file).toBe("docs/release-notes/{tag}.md");
});

test("what looks up a name that others chose finds nothing that JavaScript put there", () => {
  const { policy } = policyOf(`${MINIMAL}branches: { main: {} }\n`);
  for (const word of ["constructor", "__proto__", "toString", "valueOf"]) {
    expect(policy.versioning.bumps[word]).toBeUndefined();
    expect(policy.components[word]).toBeUndefined();
    expect(policy.branches?.[word]).toBeUndefined();
  }
});

test("a byte order mark and Windows line ends are read as what they are", () => {
  const text = `\ufeff${MINIMAL.replaceAll("\n", "\r\n")}`;
  expect(told(text)).toEqual([]);
  expect(told(new TextEncoder().encode(text))).toEqual([]);
  expect(told(`\ufeffversion: 2\r\ncomponents:\r\n  web: {}\r\n`)).toEqual([
    "1:10 `version` must be `1`, not the number `2`",
  ]);
});

const mistakes = [
  {
    name: "an unknown key, with the nearest right one",
    text: "version: 1\ncompnents:\n  web: {}\n",
    says: ["2:1 `compnents` is not a key of a policy (did you mean `components`?)"],
  },
  {
    name: "an unknown key that is near to none",
    text: `${MINIMAL}colour: red\n`,
    says: ["4:1 `colour` is not a key of a policy"],
  },
  {
    name: "an unknown key within",
    text: "version: 1\ncomponents:\n  web:\n    former-path: [a]\n",
    says: ["4:5 `former-path` is not a key of `components.web` (did you mean `former-paths`?)"],
  },
  {
    name: "a value of a closed list, with the nearest right one",
    text: `${MINIMAL}versioning:\n  bumps: { docs: pach }\n`,
    says: [
      "5:18 `versioning.bumps.docs` must be `major`, `minor`, `patch` or `none`, not `pach` (did you mean `patch`?)",
    ],
  },
  {
    name: "a value of another kind",
    text: `${MINIMAL}versioning:\n  initial: 1.0\n`,
    says: ["5:12 `versioning.initial` must be a version of three numbers, such as `1.0.0`, not the number `1.0`"],
  },
  {
    name: "a number that was meant as a name",
    text: `${MINIMAL}branches:\n  main: { environment: 2024 }\n`,
    says: [
      "5:24 `branches.main.environment` must be an environment's name of letters, digits, `.`, `_` and `-`, such as `production`, not the number `2024` (write it in quotes)",
    ],
  },
  {
    name: "a text that was meant as a number",
    text: 'version: "1"\ncomponents: { web: {} }\n',
    says: ["1:10 `version` must be `1`, not the text `1` (write it without quotes)"],
  },
  {
    name: "a key that is missing, at the map that lacks it",
    text: "# a comment\ncomponents: { web: {} }\n",
    says: ["2:1 `version` is missing (write `version: 1`)"],
  },
  {
    name: "a key without a value, at the key",
    text: "version: 1\ncomponents:\n  web:\n",
    says: [
      "3:3 `components.web` must be a map with any of the keys `path`, `former-paths`, `scopes`, `tag`, `former-tags`, `scheme`, `depends-on`, `contract`, `migrations` or `manifests`, not empty (write `{}` for a map that says nothing)",
    ],
  },
  {
    name: "no component",
    text: "version: 1\ncomponents: {}\n",
    says: [
      "2:13 `components` must be a map, each key a name of letters, digits, `.`, `_` and `-`, such as `web`, at most 64 characters, not a map of 0 keys",
    ],
  },
  {
    name: "a name that cannot be one",
    text: `${MINIMAL}versioning:\n  bumps: { Feat: minor }\n`,
    says: [
      "5:12 `Feat` cannot be a key of `versioning.bumps`, which must be a commit type in lower case, such as `feat` (did you mean `feat`?)",
    ],
  },
  {
    name: "a folder that is written in two ways",
    text: "version: 1\ncomponents:\n  web: { path: ./apps/web/ }\n",
    says: [
      "3:16 `components.web.path` must be a folder inside the repository, such as `apps/web`, or `.` for all of it, without `..` and without `/` at its ends, not `./apps/web/` (did you mean `apps/web`?)",
    ],
  },
  {
    name: "an entry of a list, at the entry",
    text: "version: 1\ncomponents:\n  web:\n    former-tags:\n      - v{version}\n      - v1\n",
    says: [
      "6:9 `components.web.former-tags.1` must be a tag that git accepts, with `{version}` in it once, such as `v{version}`, not `v1`",
    ],
  },
  {
    name: "a list that is too long",
    text: `${MINIMAL}notes:\n  types: [${"feat, ".repeat(51)}]\n`,
    says: [
      "5:10 `notes.types` must be a list of at most 50 entries, each a commit type in lower case, such as `feat`, not a list of 51 entries",
    ],
  },
  {
    name: "a text that is too long, once and cut",
    text: `${MINIMAL}notes:\n  file: ${"a".repeat(300)}\n`,
    says: [`5:9 \`notes.file\` must be at most 256 characters long, not \`${"a".repeat(60)}…\``],
  },
  {
    name: "everything that is wrong, in the order of the file",
    text: "version: 2\ncomponents:\n  web: { pth: a, scheme: semvr }\nnotes:\n  file: ../{tag}\nnotse: {}\n",
    says: [
      "1:10 `version` must be `1`, not the number `2`",
      "3:10 `pth` is not a key of `components.web` (did you mean `path`?)",
      "3:26 `components.web.scheme` must be `semver`, `major.minor` or `calver`, not `semvr` (did you mean `semver`?)",
      "5:9 `notes.file` must be a file inside the repository with `{tag}` in its path, such as `docs/release-notes/{tag}.md`, without `..`, not `../{tag}`",
      "6:1 `notse` is not a key of a policy (did you mean `notes`?)",
    ],
  },
];

test.each(mistakes)("it tells $name", ({ text, says }) => {
  expect(told(text)).toEqual(says);
});

test("more than a hundred findings are counted, not listed", () => {
  const keys = Array.from({ length: 250 }, (_, i) => `key-${i}: 1\n`).join("");
  const lines = told(MINIMAL + keys);
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe("104:1 150 more findings from here on are not listed (mend those listed first)");
});

const POLICY = `# the policy
version: 1
components:
  web: { path: apps/web, former-paths: [web, site] }
  api:
    tag: "api-v{version}"
branches:
  release/*: { environment: production }
`;

test.each([
  { path: ["version"], place: "2:1" },
  { path: ["components", "web"], place: "4:3" },
  { path: ["components", "web", "path"], place: "4:10" },
  { path: ["components", "web", "former-paths", "1"], place: "4:46" },
  { path: ["components", "api", "tag"], place: "6:5" },
  { path: ["components", "api", "path"], place: "5:3" },
  { path: ["components", "api", "tag", "x", "y"], place: "6:5" },
  { path: ["branches", "release/*", "environment"], place: "8:16" },
  { path: ["versioning", "bumps", "feat"], place: null },
  { path: ["notes"], place: null },
  { path: [], place: null },
])("the place of $path is $place", ({ path, place }) => {
  const at = policyOf(POLICY).place(path);
  expect(at === null ? null : `${at.line}:${at.column}`).toBe(place);
});
