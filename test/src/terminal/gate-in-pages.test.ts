import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { node, root } from "../gates/repository.ts";

// What the pages say that the program says of the examples, and the examples themselves.

const PROGRAM = "dist/cli/index.js";
const pages = globSync(["README.md", "docs/**/*.md", "actions/*/README.md"], { cwd: root });

/** Commands of a page with what they print: blocks of `console` that begin with `$ npx signalbox`. */
const shown = pages.flatMap((page) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^```console\n([^]*?)^```$/gm)].flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((said) => {
        const [command = "", ...output] = said.split("\n");
        return { name: `${page}: ${command}`, command, output: output.join("\n").trimEnd() };
      }),
  ),
);

test("the README shows the gate", () => {
  expect(shown.map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^README\.md: npx signalbox gate --facts /),
  );
});

test.each(shown)("$name", async ({ command, output }) => {
  const [npx, signalbox, ...args] = command.replace(/ +#.*$/, "").split(" ");
  expect([npx, signalbox]).toEqual(["npx", "signalbox"]);
  const { stdout, stderr } = await node(PROGRAM, args);
  expect(`${stdout}${stderr}`.trimEnd()).toBe(output);
});

const FACTS = (name: string) => [
  "gate",
  "--facts",
  `examples/gate/${name}.json`,
  "--policy",
  "examples/gate/policy.yml",
];

test.each([
  { name: "facts", wishes: [], code: 0 },
  { name: "waiting", wishes: [], code: 2 },
  { name: "waiting", wishes: ["--with", "approval:sid"], code: 0 },
  { name: "waiting", wishes: ["--with", "approval:kim"], code: 2 },
])("the example $name with $wishes exits with $code", async ({ name, wishes, code }) => {
  expect(await node(PROGRAM, [...FACTS(name), ...wishes])).toMatchObject({ code, stderr: "" });
});
