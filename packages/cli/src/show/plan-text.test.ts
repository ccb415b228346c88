import { expect, test } from "@jest/globals";
import type { Governing } from "@signalbox/moves/governing-policy";
import { testCommit } from "@signalbox/policy/changes/test-commit";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { decideVersions } from "@signalbox/policy/versioning/decide-versions";
import { componentFacts, versionFacts } from "@signalbox/policy/versioning/test-facts";
import type { ComponentFacts } from "@signalbox/policy/versioning/version-facts";
import { stripVTControlCharacters } from "node:util";
import { planAsText } from "./plan-text.ts";

function shown(policy: string, facts: Partial<ComponentFacts>): string {
  const text = `version: 1\n${policy}`;
  const loaded = testPolicy(text);
  const governing: Governing = { loaded, text, origin: { kind: "head", commit: null }, parents: [] };
  return stripVTControlCharacters(planAsText(decideVersions(loaded, versionFacts([componentFacts(facts)])), governing));
}

test("what stands in the way is told where nothing would be released, too", () => {
  const change = { class: "breaking", code: "x", operation: "GET /a", field: null, says: "it was removed" } as const;
  const text = shown("components: { web: { contract: { openapi: api.yaml } } }\n", {
    commits: [testCommit(1, "chore")],
    contracts: [{ kind: "openapi", file: "api.yaml", judge: "test", comparison: { known: true, changes: [change] } }],
  });
  expect(text).toContain("web  1.2.3  nothing to release");
  expect(text).toContain("`GET /a`: it was removed");
  expect(text).toContain("hold: not to be released");
});

test("what a pull request writes first is proposed", () => {
  const text = shown("components: { web: {} }\nversioning: { manifests: pull-request }\n", {
    commits: [testCommit(1, "feat")],
  });
  expect(text).toContain("go: 1 component to propose in a release pull request");
});
