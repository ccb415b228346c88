import { expect, test } from "@jest/globals";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { gateHead, gateTree } from "./gate-markdown.ts";
import { gateMade, MOVED, reasonFor } from "./test-decision.ts";

const heads = [
  { name: "a go", made: gateMade(), says: ["🟢 go", "1a2b3c4d5e6f", "production", "class standard"] },
  { name: "a go that nothing came of", made: gateMade({}, MOVED), says: ["🟢 go", "**Not let through**: the branch"] },
  {
    name: "an observed hold",
    made: gateMade({ verdict: "hold", move: "stop", enforcement: { mode: "observe", until: "2027-01-01" } }),
    says: ["🔴 hold", "only observed until 2027-01-01", "nothing is attested"],
  },
];
test.each(heads)("$name says what it comes to", ({ made, says }) => {
  for (const part of says) expect(gateHead(made)).toContain(part);
});

test("the tree has the worst first, and tells what is in the way in full", () => {
  const { decision } = gateMade({
    reasons: [
      reasonFor(),
      reasonFor({
        status: "unmet",
        rule: "checklist.ci.checks.0",
        at: { file: "release-policy.yml", line: 4, column: 7 },
        observed: "`build` failed",
        next: "mend it",
        evidence: [{ kind: "check-run", id: "https://github.com/acme/shop/runs/1", title: "build" }],
      }),
      reasonFor({ rule: "branches", code: "where.branch", required: "a branch", observed: "`main`" }),
    ],
  });
  expect(gateTree(decision).split("\n")).toEqual([
    "### 🟢 Where and when",
    "",
    "- 🟢 **where.branch**",
    "  - 🟢 a branch: `main`",
    "",
    "### 🔴 Checklist",
    "",
    "- 🔴 **ci**",
    "  - 🔴 all checks: `build` failed ([build](https://github.com/acme/shop/runs/1))",
    "    - To do: mend it",
    "    - Rule: release-policy.yml:4:7 checklist.ci.checks.0",
    "  - 🟢 all checks: they passed",
    "",
  ]);
});

const hostile = [
  "</details><script>alert(1)</script>",
  "![x](http://evil.example/p.png)",
  "@acme/admins approve",
  "`` ` @ada ` ``",
  "a` @ada `b",
  "[PASS](https://evil.example)",
  "<!-- signalbox:gate production -->",
  "x\n# PASS\n- 🟢 **ci**",
  "/approve ciso 1a2b",
];
test.each(hostile)("a text from outside is shown and does nothing: %j", (text) => {
  const evidence = [{ kind: "pull-request", id: "https://github.com/acme/shop/pull/1", title: text }] as const;
  const reason = reasonFor({ status: "unmet", required: `\`${text}\``, observed: text, next: `ask ${text}`, evidence });
  const { nodes, texts } = read(gateTree(gateMade({ reasons: [reason] }).decision));
  expect(
    nodes.filter(({ type }) => ["html", "image", "code", "definition", "footnoteReference"].includes(type)),
  ).toEqual([]);
  expect(nodes.filter(({ type }) => type === "heading")).toHaveLength(1);
  expect(nodes.flatMap(({ url }) => url ?? [])).toEqual(["https://github.com/acme/shop/pull/1"]);
  expect(texts.join("\n")).not.toMatch(/@[a-z]/);
});

type Nodes = ReturnType<typeof fromMarkdown>["children"][number] | ReturnType<typeof fromMarkdown>;
type Node = { readonly type: string; readonly url?: string };

/** What GitHub would read: every node, and the text that stands outside of code. */
function read(markdown: string): { readonly nodes: readonly Node[]; readonly texts: readonly string[] } {
  const nodes: Node[] = [];
  const texts: string[] = [];
  const walk = (node: Nodes): void => {
    nodes.push("url" in node ? { type: node.type, url: node.url } : { type: node.type });
    if (node.type === "text") texts.push(node.value);
    if ("children" in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return { nodes, texts };
}
