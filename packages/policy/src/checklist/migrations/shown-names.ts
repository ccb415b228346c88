const MOST = 10;

/** The first of many, and how many more there are. */
export function firstOf(all: readonly string[]): string {
  const more = all.length - MOST;
  return [...all.slice(0, MOST), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}

export function quoted(text: string): string {
  return `\`${text}\``;
}
