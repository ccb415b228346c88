import type { MigrationSource } from "@signalbox/policy/migrations/judge-migrations";
import type { Dialect } from "@signalbox/policy/migrations/sql/dialect";
import type { MigrationReader } from "../migration-reader.ts";
import { type PythonLine, pythonLines } from "./python-lines.ts";
import { inRevisionOrder } from "./revisions.ts";
import { upgradeParts } from "./upgrade.ts";

/** Alembic's `versions/*.py`: the calls in `upgrade()`, read without running any Python, in the order of their revisions. */
export function alembicReader(folder: string, dialect: Dialect): MigrationReader {
  const below = folder === "" ? "versions/" : `${folder}/versions/`;
  return {
    tool: "alembic",
    folder: below.slice(0, -1),
    isMigration: (path) =>
      path.startsWith(below) && /(?:^|\/)(?!__init__\.py$)[^/]+\.py$/.test(path.slice(below.length)),
    inOrder: inRevisionOrder,
    runsAgain: () => false,
    read: (path, text) => readRevision(path, text, dialect),
  };
}

function readRevision(path: string, text: string, dialect: Dialect): Pick<MigrationSource, "parts" | "wayBack"> {
  const unread = (reason: string): ReturnType<typeof readRevision> => ({
    parts: [
      {
        kind: "unread",
        line: 1,
        shown: path.slice(path.lastIndexOf("/") + 1),
        reason: `it could not be read: ${reason}`,
      },
    ],
    wayBack: null,
  });
  const lines = pythonLines(text);
  if (lines === null) return unread("a string or a bracket in it has no end");
  const strange = lines.find((line) => !leavesOpAlone(line));
  if (strange !== undefined) return unread(`line ${strange.line} makes \`op\` mean something else`);
  if (lines.some(givesUpgradeAnotherMeaning)) return unread("`upgrade` is not only the function that stands there");
  const upgrades = bodiesOf("upgrade", lines);
  const [body] = upgrades;
  if (body === undefined || upgrades.length > 1) return unread("it has not one `upgrade()`");
  return { parts: upgradeParts(body, dialect), wayBack: wayBack(lines) };
}

/** `op` is Alembic's, imported as such, and only its functions are called. */
function leavesOpAlone({ tokens, indent }: PythonLine): boolean {
  const text = tokens.map((token) => token.text).join(" ");
  if (/^from alembic import (?:\( )?(?:context , )?op(?: , context)?(?: ,)?(?: \))?$/.test(text)) return true;
  if (indent === 0 && tokens[0]?.text === "op") return false;
  return tokens.every((token, at) => {
    if (token.kind !== "name" || token.text !== "op" || tokens[at - 1]?.text === ".") return true;
    return tokens[at + 1]?.text === "." && !(tokens[at + 3]?.text === "=" && tokens[at + 4]?.text !== "=");
  });
}

function givesUpgradeAnotherMeaning({ tokens, indent }: PythonLine): boolean {
  const [first, second, third] = tokens.map(({ text }) => text);
  if (first === "from" && tokens.at(-1)?.text === "*") return true;
  const defines = indent === 0 && first === "def" && second === "upgrade" && third === "(";
  return tokens.some(({ kind, text }, at) => kind === "name" && text === "upgrade" && !(defines && at === 1));
}

/** The lines of each function of that name. A decorated one, and one with arguments, isn't run as it stands. */
function bodiesOf(name: string, lines: readonly PythonLine[]): readonly (readonly PythonLine[])[] {
  const bodies: PythonLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const head = line.tokens.slice(0, 4).map(({ text }) => text);
    if (line.indent !== 0 || head.join(" ") !== `def ${name} ( )`) continue;
    if (lines[at - 1]?.tokens[0]?.text === "@") continue;
    const colon = line.tokens.findIndex(({ kind, text }) => kind === "sign" && text === ":");
    const beside = line.tokens.slice(colon + 1);
    const body: PythonLine[] = beside.length === 0 ? [] : [{ ...line, indent: 1, tokens: beside }];
    for (const next of lines.slice(at + 1)) {
      if (next.indent === 0) break;
      body.push(next);
    }
    bodies.push(body);
  }
  return bodies;
}

/** An empty `downgrade()` moves the revision back and leaves the schema: it is no way back. */
function wayBack(lines: readonly PythonLine[]): string | null {
  const [body] = bodiesOf("downgrade", lines);
  if (body === undefined) return "the revision has no `downgrade()`";
  const empty = body.every(
    ({ tokens }) => tokens.length === 1 && (tokens[0]?.kind === "string" || tokens[0]?.text === "pass"),
  );
  if (empty) return "its `downgrade()` does nothing";
  return body.some(({ tokens }) => tokens[0]?.text === "raise") ? "its `downgrade()` refuses" : null;
}
