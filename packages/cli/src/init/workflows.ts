import { at, documentOf, keysOf, textOf, type Texts } from "./documents.ts";

/** What a workflow shows of how this repository is released. */
export type Workflow = {
  readonly file: string;
  /** The environments that its jobs name, but for those that an expression gives. */
  readonly environments: readonly string[];
  /** The programs that tag releases in it. */
  readonly releasesWith: readonly string[];
};

const TAGGERS: readonly (readonly [name: string, trace: RegExp])[] = [
  ["semantic-release", /\bsemantic-release\b/],
  ["release-please", /release-please/],
  ["changesets", /changesets\/action|\bchangeset publish\b/],
  ["lerna", /\blerna (?:publish|version)\b/],
  ["release-it", /\brelease-it\b/],
  ["standard-version", /\bstandard-version\b/],
];

/** Whether GitHub would run a file of this path as a workflow. */
export function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** What the workflows among `texts` show. */
export function readWorkflows(texts: Texts): readonly Workflow[] {
  return [...texts]
    .filter(([file]) => isWorkflow(file))
    .map(([file, text]) => {
      const jobs = at(documentOf(file, text), "jobs");
      const environments = keysOf(jobs).flatMap((job) => {
        const environment = at(jobs, job, "environment");
        const name = textOf(environment) ?? textOf(at(environment, "name"));
        return name === null || name.includes("${{") ? [] : [name];
      });
      const releasesWith = TAGGERS.filter(([, trace]) => trace.test(text)).map(([name]) => name);
      return { file, environments: [...new Set(environments)], releasesWith };
    });
}
