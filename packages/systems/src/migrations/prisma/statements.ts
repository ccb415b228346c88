import type { SchemaObjects } from "../schema-objects.ts";

/** What `prisma migrate diff --from-empty --script` says of a database, object by object: the order of columns tells nothing. */
export function objectsOfScript(script: string): SchemaObjects {
  const objects: Record<string, string> = {};
  for (const statement of statementsOf(script)) {
    const [head = "", ...lines] = statement.split("\n");
    const table = /^CREATE TABLE (.*?)\s*\($/.exec(head)?.[1];
    if (table === undefined) {
      objects[head.slice(0, LONGEST)] = statement;
      continue;
    }
    objects[`table ${table}`] = "";
    for (const line of lines) {
      const text = line.trim().replace(/,$/, "");
      if (text === "" || text === ")" || text === ");") continue;
      objects[
        `${table} ${text.split(" ", 1)[0] === "CONSTRAINT" ? text.slice(0, LONGEST) : (text.split(" ", 1)[0] ?? "")}`
      ] = text;
    }
  }
  return { ...objects };
}

const LONGEST = 200;

/** The statements of a script of Prisma's, which begins each with a comment of its own; what it says before the first one is no part of it. */
export function statementsOf(script: string): readonly string[] {
  return script
    .split(/^--.*$/m)
    .slice(1)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
