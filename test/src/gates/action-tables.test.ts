import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { node } from "./repository.ts";

let clone = "";
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "signalbox-tables-"));
  mkdirSync(join(clone, "actions/planted"), { recursive: true });
});
afterEach(() => rmSync(clone, { recursive: true }));

const file = (name: string): string => join(clone, "actions/planted", name);
const generate = (...args: readonly string[]): ReturnType<typeof node> =>
  node("scripts/generate-action-tables.ts", ["--root", clone, ...args]);

const readme =
  "# Planted\n\n<!-- inputs -->\n<!-- /inputs -->\n\n## Outputs\n\n<!-- outputs -->\nold\n<!-- /outputs -->\nend\n";
const action = (inputs: string): string =>
  `name: x\ndescription: y\ninputs:\n${inputs}outputs:\n  tag: { description: "the tag" }\nruns: { using: node24, main: x.js }\n`;

test("tables are written between the markers, and are then up to date", async () => {
  writeFileSync(file("README.md"), readme);
  writeFileSync(
    file("action.yml"),
    action(
      `  mode: { description: "plan | apply", required: true }\n  token:\n    description: |\n      who\n      asks\n    default: "\${{ github.token }}"\n`,
    ),
  );
  expect(await generate("--check")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("actions/planted/README.md is stale"),
  });
  expect(readFileSync(file("README.md"), "utf8")).toBe(readme);

  expect(await generate()).toMatchObject({ code: 0, stderr: "" });
  expect(readFileSync(file("README.md"), "utf8")).toBe(`# Planted

<!-- inputs -->

| Input | Default | What it says |
| --- | --- | --- |
| \`mode\` | required | plan \\| apply |
| \`token\` | \`\${{ github.token }}\` | who asks |

<!-- /inputs -->

## Outputs

<!-- outputs -->

| Output | What it says |
| --- | --- |
| \`tag\` | the tag |

<!-- /outputs -->
end
`);
  expect(await generate("--check")).toMatchObject({ code: 0, stderr: "" });
});

test("a README without markers is an error", async () => {
  writeFileSync(file("README.md"), "# Planted\n");
  writeFileSync(file("action.yml"), action("  mode: { description: x }\n"));
  expect(await generate()).toMatchObject({ code: 1, stderr: expect.stringContaining("one pair of `<!-- inputs -->`") });
});

test("a misspelt key of an input is an error, which GitHub passes over", async () => {
  writeFileSync(file("README.md"), readme);
  writeFileSync(file("action.yml"), action("  mode: { description: x, requird: true }\n"));
  expect(await generate()).toMatchObject({ code: 1, stderr: expect.stringContaining('Unrecognized key: "requird"') });
});
