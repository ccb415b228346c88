import type { ColumnType } from "./column-type.ts";

/** What an INSERT that does not name a column gets there. `distinct`: a value of its own in every row. */
export type Filling = "nothing" | "constant" | "distinct" | "computed";

export type Column = {
  readonly name: string;
  /** Null where it was not understood. */
  readonly type: ColumnType | null;
  readonly required: boolean;
  readonly filling: Filling;
  /** Came with the release that is judged: the previous code does not know it. */
  readonly made: boolean;
};

export type RuleKind = "unique" | "primary" | "check" | "foreign" | "exclusion" | "plain";

/** A constraint or an index, by name. */
export type Rule = {
  readonly name: string;
  readonly kind: RuleKind;
  readonly columns: readonly string[];
  readonly made: boolean;
};

export type Table = {
  readonly name: string;
  readonly made: boolean;
  /** Whether all its columns are known. */
  readonly whole: boolean;
  readonly columns: ReadonlyMap<string, Column>;
  readonly rules: ReadonlyMap<string, Rule>;
};

/** Other things that have names: `view`, `function`, `type` and so on. */
export type OtherThing = { readonly made: boolean };

/** What the migrations so far have made, and which of it the previous code knows. */
export class Schema {
  private readonly tables = new Map<string, Table>();
  private readonly others = new Map<string, OtherThing>();
  /** Old tables that were renamed or dropped since the previous code, as they were. */
  private readonly gone = new Map<string, Table>();
  private wandered = false;
  private judging = false;
  private doubts = 0;
  private statements = 0;

  /** From here on, what is made is unknown to the previous code. */
  beginRelease(): void {
    this.judging = true;
  }

  get made(): boolean {
    return this.judging;
  }

  /** Whether the migrations before this release were all understood, so that what they don't name wasn't there. */
  get whole(): boolean {
    return this.statements > 0 && this.doubts === 0;
  }

  counts(understood: boolean): void {
    if (this.judging) return;
    this.statements += 1;
    if (!understood) this.doubts += 1;
  }

  table(name: string): Table | null {
    return this.tables.get(name) ?? null;
  }

  tableNames(): readonly string[] {
    return [...this.tables.keys()];
  }

  put(table: Table): void {
    this.tables.set(table.name, table);
  }

  /** Keeps an old table's shape for the one that may take its place. */
  remove(name: string): void {
    const table = this.tables.get(name);
    this.tables.delete(name);
    if (table !== undefined && !table.made && this.judging) this.gone.set(name, table);
  }

  former(name: string): Table | null {
    return this.gone.get(name) ?? null;
  }

  column(table: string, column: string): Column | null {
    return this.table(table)?.columns.get(column) ?? null;
  }

  putColumn(tableName: string, column: Column): void {
    const table = this.tableOrPart(tableName);
    this.put({ ...table, columns: new Map(table.columns).set(column.name, column) });
  }

  removeColumn(tableName: string, column: string): void {
    const table = this.table(tableName);
    if (table === null) return;
    const columns = new Map(table.columns);
    columns.delete(column);
    this.put({ ...table, columns });
  }

  rule(name: string, tableName: string | null): { readonly table: Table; readonly rule: Rule } | null {
    const tables = tableName === null ? this.tables.values() : [this.tables.get(tableName)];
    for (const table of tables) {
      const rule = table?.rules.get(name);
      if (table !== undefined && rule !== undefined) return { table, rule };
    }
    return null;
  }

  putRule(tableName: string, rule: Rule): void {
    const table = this.tableOrPart(tableName);
    this.put({ ...table, rules: new Map(table.rules).set(rule.name, rule) });
  }

  removeRule(table: Table, name: string): void {
    const rules = new Map(table.rules);
    rules.delete(name);
    this.put({ ...table, rules });
  }

  other(kind: string, name: string): OtherThing | null {
    return this.others.get(`${kind} ${name}`) ?? null;
  }

  putOther(kind: string, name: string): void {
    this.others.set(`${kind} ${name}`, { made: this.judging });
  }

  /** Something old that was replaced stays old. */
  keepOld(kind: string, name: string): void {
    this.others.set(`${kind} ${name}`, { made: false });
  }

  removeOther(kind: string, name: string): OtherThing | null {
    const thing = this.other(kind, name);
    this.others.delete(`${kind} ${name}`);
    return thing;
  }

  /** Forgets tables that something unread may have changed; all of them where no names are given. */
  forget(names: readonly string[] | null): void {
    for (const name of names ?? this.tableNames()) this.tables.delete(name);
    if (names !== null) return;
    this.others.clear();
    this.gone.clear();
  }

  /** From here on, names may mean other things than before. */
  wander(): void {
    this.forget(null);
    this.wandered = true;
  }

  /** The end of a migration, and of its session. */
  endMigration(): void {
    if (this.wandered) this.forget(null);
    this.wandered = false;
  }

  private tableOrPart(name: string): Table {
    return this.table(name) ?? { name, made: false, whole: false, columns: new Map(), rules: new Map() };
  }
}
