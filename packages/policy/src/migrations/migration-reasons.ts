import { counted } from "../decision/counted.ts";
import type { Evidence, Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Bump } from "../schema/versioning.ts";
import { type MigrationFacts, type MigrationStatement, previousCodeRuns } from "./migration-facts.ts";

type Placed = MigrationStatement & { readonly file: string };

const MOST_EVIDENCE = 20;

/**
 * Whether the previous code runs on what a release's migrations leave behind, or the release is a major. `asked` is what it asks for
 * once the policy's `unsafe-migrations` has spoken.
 */
export function migrationReasons(
  loaded: LoadedPolicy,
  name: string,
  migrations: readonly MigrationFacts[],
  asked: Bump,
): readonly Reason[] {
  if (migrations.length === 0 || asked === "none") return [];
  const statements = migrations.flatMap(({ file, statements: all }): readonly Placed[] =>
    all.map((statement) => ({ ...statement, file })),
  );
  const unsafe = statements.filter((statement) => !previousCodeRuns(statement));
  const unread = unsafe.filter((statement) => statement.class === "unknown");
  const path = ["components", name, "migrations"];
  const common = {
    code: "migrations.unsafe",
    required: "migrations that the previous code can run on, or a major release",
    evidence: evidenceOf(unsafe),
  };
  const [first] = unsafe.filter((statement) => statement.class !== "unknown");
  if (first === undefined && unread.length === 0) {
    const observed = `the previous code runs on what ${counted(migrations.length, "migration")} ${migrations.length === 1 ? "leaves" : "leave"}`;
    return [reasonOf(loaded, path, { ...common, code: "migrations.safe", status: "met", observed })];
  }
  const observed = describe(first ?? unread[0], unsafe.length);
  if (asked === "major") return [reasonOf(loaded, path, { ...common, status: "met", observed })];
  if (first !== undefined) {
    return [
      reasonOf(loaded, ["versioning", "unsafe-migrations"], {
        ...common,
        status: "unmet",
        observed,
        next: "first release code that runs on both schemas, or declare the break with a `BREAKING CHANGE:` footer",
      }),
    ];
  }
  return [
    reasonOf(loaded, path, {
      ...common,
      status: "unknown",
      observed,
      next: "write the statement in a form that can be read, or declare the break with a `BREAKING CHANGE:` footer",
    }),
  ];
}

function describe(first: Placed | undefined, number: number): string {
  if (first === undefined) return "nothing";
  const more = number === 1 ? "" : `, and ${number - 1} more`;
  const what = first.class === "unknown" ? "could not be judged" : `is \`${first.class}\``;
  return `\`${first.file}:${first.line}\` ${what}: \`${first.statement.replaceAll("`", "'")}\`: ${first.reason}${more}`;
}

function evidenceOf(statements: readonly Placed[]): readonly Evidence[] {
  return statements.slice(0, MOST_EVIDENCE).map(({ file, line, class: found, statement }) => ({
    kind: "file",
    id: `${file}:${line}`,
    title: `${found}: ${statement}`,
  }));
}
