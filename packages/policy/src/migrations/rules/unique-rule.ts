import { compatible, type Judged, MADE_HERE, needsDowngrade, none } from "../judged.ts";
import type { Rule, Table } from "../schema/schema.ts";

// What tools and people call a unique constraint or index: `users_email_key`, `uq_users_email`, `users_pkey`.
const SAYS_UNIQUE = /(?:^|_)(?:pkey|pk|uq|uk|unq|uniq|unique|uidx|ux|primary)\d*(?=_|$)|_key\d*$/i;

/** Whether the previous code can write to a table where rows must now differ in these columns. `former`: the table it replaced. */
export function judgeUnique(table: Table | null, columns: readonly string[], former: Table | null = null): Judged {
  if (table?.made === true) return compatible(MADE_HERE);
  const empty = columns.find((name) => {
    const column = table?.columns.get(name);
    return column?.made === true && !column.required && column.filling === "nothing";
  });
  if (empty !== undefined)
    return compatible(`the previous code leaves \`${empty}\` empty, and rows without a value do not collide`);
  const distinct = columns.find((name) => {
    const column = table?.columns.get(name);
    return column?.made === true && column.filling === "distinct";
  });
  if (distinct !== undefined) return compatible(`each row gets a \`${distinct}\` of its own`);
  const held = [...(table?.rules.values() ?? []), ...(former?.rules.values() ?? [])].find((rule) =>
    isHeldBy(rule, columns),
  );
  if (held !== undefined) return none(`\`${held.name}\` keeps them apart already`);
  return needsDowngrade("the previous code fails where it writes a duplicate");
}

/** What is lost to the previous code with a constraint or an index that may be unique. */
export function judgeRuleGone(rule: Rule | null, name: string): Judged {
  if (rule?.made === true) return compatible(MADE_HERE);
  const unique = rule === null ? SAYS_UNIQUE.test(name) : rule.kind === "unique" || rule.kind === "primary";
  if (unique) {
    return needsDowngrade(
      `${rule === null ? "by its name it is unique: " : ""}the previous code's upserts need it, and duplicates would come in`,
    );
  }
  switch (rule?.kind) {
    case "foreign":
      return compatible("a reference binds no longer; it cannot be put back until orphans written since are repaired");
    case "plain":
      return compatible("a plain index changes speed alone");
    case "check":
    case "exclusion":
    case "unique":
    case "primary":
    case undefined:
      return compatible(
        "fewer rules bind the previous code; it cannot be put back until rows written since are repaired",
      );
  }
}

function isHeldBy(rule: Rule, columns: readonly string[]): boolean {
  if (rule.kind !== "unique" && rule.kind !== "primary") return false;
  return rule.columns.length > 0 && rule.columns.every((column) => columns.includes(column));
}
