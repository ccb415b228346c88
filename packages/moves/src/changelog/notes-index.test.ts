import { expect, test } from "@jest/globals";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { indexOver } from "./notes-index.ts";

function policyOf(text: string) {
  const read = readPolicy("p.yml", `version: 1\n${text}`);
  if (!read.ok) throw new Error(read.findings[0].says);
  return read.value.policy;
}
const release = (component: string, version: string, tag: string, date: string) => ({
  component,
  version,
  tag,
  date,
  commit: "a".repeat(40),
});
const page = "https://github.com/acme/shop";
const ONE = policyOf("components: { app: {} }\n");
const releases = [
  release("app", "1.0.0", "v1.0.0", "2025-01-01"),
  release("app", "2.0.0-rc.1", "v2.0.0-rc.1", "2025-02-01"),
  release("app", "2.0.0", "v2.0.0", "2025-02-01"),
  release("app", "1.0.1", "v1.0.1", "2025-03-01"),
];
const index = "docs/release-notes/README.md";
const noted = (old: string | null, tag: string, breaking = false): string =>
  indexOver(old, ONE, { index, tag, breaking, releases, repositoryUrl: page });
const rows = (...lines: readonly string[]): string =>
  `<!-- signalbox:releases -->\n\n${["| Release | Date | Kind |", "| --- | --- | --- |", ...lines].join("\n")}\n\n<!-- /signalbox:releases -->`;

test("lists all releases, the newest first, and links those that have notes", () => {
  const first = noted(null, "v2.0.0", true);
  expect(first).toBe(
    `# Releases\n\n${rows(
      `| [\`v1.0.1\`](${page}/releases/tag/v1.0.1) | 2025-03-01 | patch |`.replaceAll("`", ""),
      "| [v2.0.0](v2.0.0.md) | 2025-02-01 | major, **breaking** |",
      `| [v2.0.0-rc.1](${page}/releases/tag/v2.0.0-rc.1) | 2025-02-01 | prerelease |`,
      `| [v1.0.0](${page}/releases/tag/v1.0.0) | 2025-01-01 | first |`,
    )}\n`,
  );
  expect(noted(first, "v2.0.0", true)).toBe(first);
  const both = noted(first, "v1.0.1");
  expect(both).toContain(
    "| [v1.0.1](v1.0.1.md) | 2025-03-01 | patch |\n| [v2.0.0](v2.0.0.md) | 2025-02-01 | major, **breaking** |",
  );
  expect(noted(noted(null, "v1.0.1"), "v2.0.0", true)).toBe(both);
});

test("keeps every byte around the table", () => {
  const old = noted(null, "v2.0.0").replace("# Releases", "# Ours\r\n\r\n  odd").replace(/\n$/, "\n\nafter\n\n\n");
  const again = noted(old, "v1.0.0");
  expect(again.startsWith("# Ours\r\n\r\n  odd\n\n<!--")).toBe(true);
  expect(again.endsWith("-->\n\nafter\n\n\n")).toBe(true);
  expect(noted("# By hand\n", "v1.0.0").startsWith("# By hand\n\n<!-- signalbox:releases -->\n")).toBe(true);
});

test("knows which releases break after somebody has edited it in a browser, which gives CRLF", () => {
  const old = noted(null, "v2.0.0", true);
  expect(noted(old.replaceAll("\n", "\r\n"), "v1.0.1").replaceAll("\r\n", "\n")).toBe(noted(old, "v1.0.1"));
});

test("stands above a text that ends in code or a comment", () => {
  for (const old of ["# Ours\n\n```sh\nrun\n", "# Ours\n\n<!-- later\n"])
    expect(noted(old, "v1.0.0")).toMatch(/^<!-- signalbox:releases -->[^]*<!-- \/signalbox:releases -->\n\n# Ours\n/);
});

test("has a table for each component", () => {
  const policy = policyOf(
    "components: { web: { path: web }, model: { path: model, scheme: calver } }\nnotes: { file: 'notes/{tag}/README.md' }\n",
  );
  const two = [
    release("model", "2025.10.001", "model-v2025.10.001", "2025-10-01"),
    release("web", "1.0.0", "web@1.0.0|(x)", "2025-09-01"),
  ];
  const text = indexOver(null, policy, {
    index: "NOTES.md",
    tag: "web@1.0.0|(x)",
    breaking: false,
    releases: two,
    repositoryUrl: null,
  });
  expect(text).toContain("## web\n\n| Release");
  expect(text).toContain("(notes/web%401.0.0%7C%28x%29/README.md) | 2025-09-01 | first |");
  expect(text).toContain(
    "## model\n\n| Release | Date | Kind |\n| --- | --- | --- |\n| model-v2025.10.001 | 2025-10-01 | release |",
  );
});

const broken = [
  "<!-- signalbox:releases -->\n",
  "<!-- /signalbox:releases -->\n",
  "<!-- /signalbox:releases -->\n<!-- signalbox:releases -->\n",
  "<!-- signalbox:releases -->\n<!-- signalbox:releases -->\n<!-- /signalbox:releases -->\n",
];
test.each(broken)("broken marks are refused: %j", (old) => {
  expect(() => noted(old, "v1.0.0")).toThrow(`the marks of the table in \`${index}\` are broken`);
});
