/** `@semantic-release/commit-analyzer`, called as semantic-release calls it. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import inc from "semver/functions/inc.js";
import { PEERS } from "../peers.ts";
import type { Answerer, Question, Told } from "./question.ts";

type Analyze = (configuration: object, context: object) => Promise<unknown>;

/** The analyzer with a preset, and with rules of its own or those of a project. */
export async function analyzerOf(
  preset: "angular" | "conventionalcommits",
  rules: readonly object[] | null,
): Promise<Answerer> {
  const analyze = await loadAnalyzer();
  const configuration = { preset, ...(rules === null ? {} : { releaseRules: rules }) };
  const context = { cwd: PEERS, logger: { log: () => undefined } };
  const stepOf = async (commits: readonly Told[]): Promise<"major" | "minor" | "patch" | null> => {
    const step = await analyze(configuration, { ...context, commits });
    return step === "major" || step === "minor" || step === "patch" ? step : null;
  };
  return {
    name: `commit-analyzer, ${preset}`,
    async answer({ previous, commits, points }: Question) {
      const step = await stepOf(commits);
      let quiet = 0;
      for (const landed of points) {
        if ((await stepOf(commits.slice(commits.length - landed))) !== null) quiet += 1;
      }
      return { version: step === null ? null : inc(previous, step), quiet };
    },
  };
}

async function loadAnalyzer(): Promise<Analyze> {
  const file = join(PEERS, "node_modules", "@semantic-release", "commit-analyzer", "index.js");
  const loaded: unknown = await import(pathToFileURL(file).href);
  if (hasAnalyze(loaded)) return (configuration, context) => loaded.analyzeCommits(configuration, context);
  throw new Error("the commit analyzer has no `analyzeCommits`");
}

function hasAnalyze(loaded: unknown): loaded is { readonly analyzeCommits: Analyze } {
  return (
    typeof loaded === "object" &&
    loaded !== null &&
    "analyzeCommits" in loaded &&
    typeof loaded.analyzeCommits === "function"
  );
}
