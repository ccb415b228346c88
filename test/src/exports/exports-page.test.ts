import { expect } from "@jest/globals";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { misfitsOf, schemasInstalled } from "@signalbox/systems/kubernetes/published-schemas";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const page = readFileSync(join(import.meta.dirname, "../../../../docs/exports.md"), "utf8");

whereInstalled("tools/install (schemas)", schemasInstalled)(
  "the page's Rollout fits Argo Rollouts' own schema (needs tools/install)",
  () => {
    const snippets = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = ""]): unknown => parse(text));
    const rollout = snippets.find((one) => JSON.stringify(one).includes('"Rollout"'));
    expect(misfitsOf("Rollout", rollout)).toEqual([]);
  },
);
