/** The first of many, and how many more there are: `a, b, and 3 more`. */
export function firstOf(all: readonly string[], most = 5, between = ", "): string {
  const more = all.length - most;
  return [...all.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join(between);
}
