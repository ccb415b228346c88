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
  readonly columns: Map<string, Column>;
  readonly rules: Map<string, Rule>;
};

/** Other things that have names: `view`, `function`, `type` and so on. */
export type OtherThing = { readonly made: boolean };

/** What the migrations so far have made, and which of it the previous code knows. */
export class Schema {
  private readonly tables = new Map<string, Table>();
  private readonly others = new Map<string, OtherThing>();
  /** Old tables that were renamed or dropped since the previous code, as they were. */
  private readonly gone = new Map<string, Table>();
  /** The table that a constraint or an index was last put on. */
  private readonly tableOfRule = new Map<string, string>();
  private wandered = false;
  private judging = false;
  private seen = 0;
  private doubts = 0;
  private before = 0;

  /** From here on, what is made is unknown to the previous code. */
  beginRelease(): void {
    this.judging = true;
  }

  get made(): boolean {
    return this.judging;
  }

  /** Whether all was understood from the first migration on, so that what was not named wasn't there. */
  get whole(): boolean {
    return this.before > 0 && this.doubts === 0;
  }

  /** How many statements were judged so far. */
  get judged(): number {
    return this.seen;
  }

  counts(understood: boolean): void {
    this.seen += 1;
    if (!this.judging) this.before += 1;
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
    for (const rule of table.rules.keys()) this.tableOfRule.set(rule, table.name);
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
    this.tableOrPart(tableName).columns.set(column.name, column);
  }

  removeColumn(tableName: string, column: string): void {
    this.table(tableName)?.columns.delete(column);
  }

  /** A constraint or an index by its name, on this table or on any. */
  rule(name: string, tableName: string | null): { readonly table: Table; readonly rule: Rule } | null {
    const table = this.table(tableName ?? this.tableOfRule.get(name) ?? "");
    const rule = table?.rules.get(name);
    return table === null || rule === undefined ? null : { table, rule };
  }

  putRule(tableName: string, rule: Rule): void {
    this.tableOrPart(tableName).rules.set(rule.name, rule);
    this.tableOfRule.set(rule.name, tableName);
  }

  removeRule(table: Table, name: string): void {
    table.rules.delete(name);
  }

  other(kind: string, name: string): OtherThing | null {
    return this.others.get(`${kind} ${name}`) ?? null;
  }

  /** `unlessThere`: it may be an old one. */
  putOther(kind: string, name: string, { unlessThere = false } = {}): void {
    const old = unlessThere && (this.other(kind, name)?.made === false || !this.whole);
    this.others.set(`${kind} ${name}`, { made: this.judging && !old });
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
    this.doubts += 1;
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
    const known = this.table(name);
    if (known !== null) return known;
    // It was made by something that is not among the migrations.
    this.doubts += 1;
    const table = { name, made: false, whole: false, columns: new Map(), rules: new Map() };
    this.put(table);
    return table;
  }
}
