import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import { node, run } from "../gates/repository.ts";

const scratch = mkdtempSync(join(tmpdir(), "signalbox-demo-test-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const MONTH = new Date().toISOString().slice(0, 7).replace("-", ".");
const SAID = [
  `signalbox version-bump: go: would tag web-v1.0.1, crm-api-v1.2.0, network-v1.1, lead-model-v${MONTH}.001\n`,
  `signalbox version-bump: go: pushed \`web-v1.0.1\`, \`crm-api-v1.2.0\`, \`network-v1.1\`, \`lead-model-v${MONTH}.001\`\n`,
  `\`lead-model-v${MONTH}.001\` stand already for this candidate\n`,
  "signalbox changelog: go: `docs/release-notes/crm-api-v1.2.0.md` written, GitHub Release created\n",
  "- feat(crm): New lead scoring algorithm",
  "signalbox version-bump: hold: `services/crm/openapi.yaml` breaks 1 thing: `GET /customers/{id}`, `response 200 body.email`",
  `signalbox version-bump: go: pushed \`crm-api-v1.3.0\`, \`lead-model-v${MONTH}.002\`\n`,
  "signalbox version-bump: hold: `feature/*` names no environment\n",
  "error .github/release-policy.yml:11:3 branches.feature/*: unmet\n",
  "hold: 8d169e4c5b0f may not go to production, 1 rule in the way (class standard)\n",
  "to do:  have it approved by `ciso` (`sid`)\n",
  "exit code 2\n",
  "go: 8d169e4c5b0f may go to production (class standard)\n    as if sid had approved; nothing was approved\n",
  "--facts examples/gate/facts.json",
  "go: 8d169e4c5b0f may go to production (class standard)\n",
  "steady: go\n",
  "rolled back 960 s after the release: error-rate: ",
  "silent: unknown\n",
];

test("the demo shows a release from its plan to its notes, those that are refused, the gate and the watch, and leaves nothing behind", async () => {
  const before = await run("git", ["status", "--porcelain"]);
  const demo = await node("test/lib/src/demo/main.js", [], { env: { ...process.env, TMPDIR: scratch } });
  expect(demo).toMatchObject({ code: 0, stderr: "" });
  const log = stripVTControlCharacters(demo.stdout);
  let place = 0;
  for (const said of SAID) {
    expect(log.slice(place)).toContain(said);
    place = log.indexOf(said, place) + said.length;
  }
  expect(readdirSync(scratch)).toEqual([]);
  expect(await run("git", ["status", "--porcelain"])).toEqual(before);
});
