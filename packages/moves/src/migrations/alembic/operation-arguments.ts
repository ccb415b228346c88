import type { Dialect } from "@signalbox/policy/migrations/sql/dialect";
import { isTrue, NotUnderstood, quoted, textOf } from "./column-sql.ts";
import type { PythonCall, PythonValue } from "./python-value.ts";

/** The arguments of one operation by name. What an operation doesn't ask for may not be there. */
export class OperationArguments {
  readonly dialect: Dialect;
  private readonly given: ReadonlyMap<string, PythonValue>;
  private readonly more: readonly PythonValue[];

  /** `names`: of its positional arguments, in order; `...` at the end takes all that follow. */
  constructor(call: PythonCall, names: readonly string[], dialect: Dialect) {
    const open = names.at(-1) === "...";
    const plain = open ? names.slice(0, -1) : names;
    if (!open && call.positional.length > plain.length) throw new NotUnderstood("it has more arguments than are known");
    const given = new Map(call.named);
    for (const [at, value] of call.positional.slice(0, plain.length).entries()) given.set(plain[at] ?? "", value);
    this.given = given;
    this.more = call.positional.slice(plain.length);
    this.dialect = dialect;
  }

  rest(): readonly PythonValue[] {
    return this.more;
  }

  /** Null where it isn't given, or None. */
  value(name: string): PythonValue | null {
    const value = this.given.get(name);
    return value === undefined || (value.kind === "constant" && value.is === null) ? null : value;
  }

  has(name: string): boolean {
    return this.given.has(name);
  }

  is(name: string): boolean {
    return isTrue(this.given.get(name));
  }

  text(name: string): string {
    return textOf(this.given.get(name));
  }

  /** A name in quotes. */
  name(name: string): string {
    return quoted(this.text(name), this.dialect);
  }

  /** The table's name in quotes, with its schema. */
  table(name = "table_name", schemaName = "schema"): string {
    const schema = this.value(schemaName);
    const table = this.name(name);
    return schema === null ? table : `${quoted(textOf(schema), this.dialect)}.${table}`;
  }

  /** Names in quotes and brackets. */
  names(name: string): string {
    const value = this.value(name);
    if (value?.kind !== "list") throw new NotUnderstood("names are only known when it runs");
    return `(${value.items.map((item) => quoted(textOf(item), this.dialect)).join(", ")})`;
  }

  /** What neither the previous code nor its rows notice may stand beside these. */
  allowsOnly(...names: readonly string[]): void {
    const harmless =
      /^(?:schema|comment|existing_\w+|info|mysql_\w+|sqlite_\w+|postgresql_(?:ops|with|using|include|tablespace))$/;
    const strange = [...this.given.keys()].find((name) => !names.includes(name) && !harmless.test(name));
    if (strange !== undefined) throw new NotUnderstood(`\`${strange}\` is not known`);
  }
}
