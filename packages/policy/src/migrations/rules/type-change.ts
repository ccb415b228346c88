import type { SqlToken } from "../sql/sql-token.ts";
import type { Dialect } from "../sql/dialect.ts";
import { folded } from "../sql/statement-reader.ts";
import { type ColumnType, sameType, typeText } from "../schema/column-type.ts";
import { compatible, dataLoss, type Judged, needsDowngrade, none, unknown } from "../judged.ts";

type Change = {
  readonly from: ColumnType;
  readonly to: ColumnType;
  /** How the statement says that values are turned: a bare cast of the column itself, or some other expression. */
  readonly using: "nothing" | "cast" | "expression";
  readonly dialect: Dialect;
};

type TypeRule = {
  readonly name: string;
  readonly fits: (change: Change) => boolean;
  readonly judged: Judged;
};

const INTEGERS = ["tinyint", "smallint", "mediumint", "integer", "bigint"];
const TEXTS = ["tinytext", "text", "mediumtext", "longtext"];
const BLOBS = ["tinyblob", "blob", "mediumblob", "longblob"];
const EXACT_LOSSY: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^(?:numeric|real|double|float)$/, /^(?:tinyint|smallint|mediumint|integer|bigint)$/],
  [/^(?:timestamp|timestamptz|datetime)$/, /^(?:date|time|timetz)$/],
  [/^double$/, /^(?:real|float)$/],
  [/^(?:numeric|bigint)$/, /^(?:real|double|float)$/],
  [/^json$/, /^jsonb$/],
];

/** The first that fits decides. Nothing fits: it is not known what the change does. */
const TYPE_RULES: readonly TypeRule[] = [
  {
    name: "longer text",
    fits: ({ from, to, using }) => using !== "expression" && widerText(from, to),
    judged: compatible("a longer text takes whatever the previous code writes"),
  },
  {
    name: "more digits before the point",
    fits: ({ from, to, using }) =>
      using !== "expression" && bothNumeric(from, to) && scale(from) === scale(to) && precision(to) >= precision(from),
    judged: compatible("more digits at the same scale take whatever the previous code writes"),
  },
  {
    name: "larger integer",
    fits: ({ from, to, using }) =>
      using !== "expression" && ranked(INTEGERS, from, to) > 0 && from.unsigned === to.unsigned,
    judged: compatible(
      "a larger integer takes whatever the previous code writes; it may read numbers beyond its own range",
    ),
  },
  {
    name: "larger text or bytes of MySQL",
    fits: ({ from, to }) => ranked(TEXTS, from, to) > 0 || ranked(BLOBS, from, to) > 0,
    judged: compatible("a larger type takes whatever the previous code writes"),
  },
  {
    name: "labels added at the end",
    fits: ({ from, to }) =>
      sameName(from, to) && from.labels.length > 0 && from.labels.every((label, at) => to.labels[at] === label),
    judged: compatible("labels are added at the end; the previous code may read one that it does not know"),
  },
  {
    name: "labels taken away",
    fits: ({ from, to }) => from.labels.some((label) => to.labels.length > 0 && !to.labels.includes(label)),
    judged: dataLoss("a label is taken away: rows that hold it lose it"),
  },
  {
    name: "labels in another order",
    fits: ({ from, to }) => sameName(from, to) && from.labels.length > 0,
    judged: needsDowngrade("the labels stand in another order"),
  },
  {
    name: "another time zone rule",
    fits: ({ from, to }) => isPair(from, to, "timestamp", "timestamptz") || isPair(from, to, "time", "timetz"),
    judged: needsDowngrade("a time without a zone means something else to the previous code"),
  },
  {
    name: "a lossy cast",
    fits: ({ from, to }) => EXACT_LOSSY.some(([one, other]) => one.test(from.name) && other.test(to.name)),
    judged: dataLoss("the cast drops a part of each value, and turning the type back does not bring it back"),
  },
  {
    name: "fewer digits after the point",
    fits: ({ from, to }) => bothNumeric(from, to) && scale(to) < scale(from),
    judged: dataLoss("digits after the point are rounded away"),
  },
  {
    name: "converted by an expression",
    fits: ({ using }) => using === "expression",
    judged: dataLoss(
      "an expression computes the new values: turning the type back does not bring the former ones back",
    ),
  },
  {
    name: "cast to a shorter type",
    fits: ({ from, to, using }) => using === "cast" && sameFamily(from, to),
    judged: dataLoss("an explicit cast cuts what does not fit"),
  },
  {
    name: "a time of less precision",
    fits: ({ from, to }) => sameName(from, to) && /^(?:time|datetime)/.test(from.name) && size(to) < size(from),
    judged: dataLoss("fractions of a second are rounded away"),
  },
  {
    name: "shorter, where MySQL may cut",
    fits: ({ from, to, dialect }) => dialect === "mysql" && sameFamily(from, to),
    judged: dataLoss(
      "values that do not fit are cut where the server is not strict, and the previous code cannot write them",
    ),
  },
  {
    name: "shorter, where PostgreSQL refuses to cut",
    fits: ({ from, to }) => sameFamily(from, to),
    judged: needsDowngrade(
      "the previous code cannot write values that no longer fit; PostgreSQL refuses the change where it would cut any",
    ),
  },
  {
    name: "a number or another plain value becomes text",
    fits: ({ from, to }) =>
      isText(to) && (INTEGERS.includes(from.name) || /^(?:numeric|uuid|boolean|date)$/.test(from.name)),
    judged: needsDowngrade("the previous code compares and passes the former type"),
  },
  {
    name: "an integer becomes a decimal",
    fits: ({ from, to }) => INTEGERS.includes(from.name) && to.name === "numeric",
    judged: needsDowngrade("the previous code reads and passes the former type"),
  },
];

const CUTS = /^(?:left|right|substr|substring|trunc|round|floor|ceil|ceiling|date_trunc)$/i;

/** What the previous code makes of a column whose type changes. `from` is null where the migrations don't say what it was. */
export function judgeTypeChange(
  column: string,
  from: ColumnType | null,
  to: ColumnType | null,
  using: readonly SqlToken[] | null,
  dialect: Dialect,
): Judged {
  if (to === null) return unknown("the new type could not be read");
  if (from === null) return judgeFromNowhere(to, using);
  const change = {
    from,
    to,
    using: using === null ? "nothing" : castOrExpression(using, column, dialect),
    dialect,
  } as const;
  if (sameType(from, to) && change.using !== "expression") return none("the type stays as it is");
  if (from.array !== to.array)
    return unknown(`what \`${typeText(from)}\` to \`${typeText(to)}\` does to the values is not known`);
  const rule = TYPE_RULES.find(({ fits }) => fits(change));
  if (rule === undefined)
    return unknown(`what \`${typeText(from)}\` to \`${typeText(to)}\` does to the values is not known`);
  return { ...rule.judged, reason: `\`${typeText(from)}\` becomes \`${typeText(to)}\`: ${rule.judged.reason}` };
}

/** Where the former type isn't known, what the expression says is. */
function judgeFromNowhere(to: ColumnType, using: readonly SqlToken[] | null): Judged {
  const words = using?.filter(({ kind }) => kind === "word").map(({ value }) => value) ?? [];
  if (words.join(" ").includes("AT TIME ZONE"))
    return needsDowngrade("a time without a zone means something else to the previous code");
  if (words.some((word) => CUTS.test(word))) return dataLoss("the expression cuts a part of each value off");
  if (using !== null)
    return dataLoss(`values are turned into \`${typeText(to)}\`: turning the type back may not bring them back`);
  return unknown(`the migrations do not say what type the column had before \`${typeText(to)}\``);
}

/** `USING note` and `USING note::text` turn the column itself; `::` before a type's name. */
function castOrExpression(
  using: readonly SqlToken[],
  column: string,
  dialect: Dialect,
): "nothing" | "cast" | "expression" {
  const [first, ...rest] = using;
  if (first === undefined || !/^(?:word|quoted)$/.test(first.kind) || folded(first, dialect) !== column)
    return "expression";
  if (rest.length === 0) return "nothing";
  const shape = rest.map(({ kind, text }) => (kind === "symbol" ? text : kind)).join(" ");
  return /^::(?: (?:word|quoted))+(?: \( number(?: , number)* \))?$/.test(shape) ? "cast" : "expression";
}

function isText({ name }: ColumnType): boolean {
  return name === "varchar" || TEXTS.includes(name);
}

function widerText(from: ColumnType, to: ColumnType): boolean {
  if (from.name === "varchar" && to.name === "varchar") return size(to) >= size(from);
  if (from.name === "varchar" && to.name === "text") return true;
  if (from.name === "varchar" && TEXTS.indexOf(to.name) > 1) return true;
  return from.name === "text" && to.name === "varchar" && to.sizes.length === 0;
}

function sameFamily(from: ColumnType, to: ColumnType): boolean {
  if (isText(from) && isText(to)) return true;
  if (from.name === to.name && from.labels.length === 0) return true;
  return INTEGERS.includes(from.name) && INTEGERS.includes(to.name);
}

function bothNumeric(from: ColumnType, to: ColumnType): boolean {
  return from.name === "numeric" && to.name === "numeric" && from.sizes.length === 2 && to.sizes.length === 2;
}

function size({ sizes }: ColumnType): number {
  return sizes[0] ?? Infinity;
}

function precision({ sizes }: ColumnType): number {
  return sizes[0] ?? 0;
}

function scale({ sizes }: ColumnType): number {
  return sizes[1] ?? 0;
}

function ranked(order: readonly string[], from: ColumnType, to: ColumnType): number {
  const [one, other] = [order.indexOf(from.name), order.indexOf(to.name)];
  return one === -1 || other === -1 ? 0 : other - one;
}

function sameName(from: ColumnType, to: ColumnType): boolean {
  return from.name === to.name;
}

function isPair(from: ColumnType, to: ColumnType, one: string, other: string): boolean {
  return (from.name === one && to.name === other) || (from.name === other && to.name === one);
}
