import { readCodeOwners } from "./code-owners.ts";
import type { InitFacts } from "./facts.ts";
import { readManifests } from "./manifests.ts";
import { readReleaseTools } from "./release-tools.ts";
import { readWorkflows } from "./workflows.ts";

/** A day between a tag and the next. */
const DAY_SECONDS = 24 * 60 * 60;

/** What a repository with these files and tags shows; a tag of the form `@400` lets so many days pass. */
export function testFacts(
  files: Readonly<Record<string, string>>,
  tags: readonly string[] = [],
  others: Partial<InitFacts> = {},
): InitFacts {
  const texts = new Map(Object.entries(files));
  let at = 1_700_000_000;
  const dated = tags.flatMap((name) => {
    const days = /^@(\d+)$/.exec(name)?.[1];
    at += DAY_SECONDS * Number(days ?? 1);
    return days === undefined ? [{ name, at }] : [];
  });
  return {
    repository: "shop",
    shallow: false,
    tags: dated,
    branches: ["main"],
    defaultBranch: "main",
    newestFinalsOnDefault: null,
    paths: Object.keys(files),
    manifests: readManifests(texts),
    tools: readReleaseTools(texts),
    workflows: readWorkflows(texts),
    owners: readCodeOwners(texts, ".github/release-policy.yml"),
    ...others,
  };
}
