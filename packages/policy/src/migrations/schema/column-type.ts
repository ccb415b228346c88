/** A column's type, by one name for all its spellings. */
export type ColumnType = {
  /** In small letters, such as `varchar`, `timestamptz`, or what a repository calls its own. */
  readonly name: string;
  /** Length, or precision and scale. */
  readonly sizes: readonly number[];
  /** The labels of MySQL's ENUM and SET. */
  readonly labels: readonly string[];
  readonly unsigned: boolean;
  readonly array: boolean;
};

export function typeText({ name, sizes, unsigned, array }: ColumnType): string {
  return `${name}${sizes.length === 0 ? "" : `(${sizes.join(",")})`}${unsigned ? " unsigned" : ""}${array ? "[]" : ""}`;
}

export function sameType(one: ColumnType, other: ColumnType): boolean {
  return typeText(one) === typeText(other) && one.labels.join("\0") === other.labels.join("\0");
}
