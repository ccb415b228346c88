/** What GitHub numbered last. Several only where facts name one number twice: then all of them count. */
export function newestOf<T extends { readonly databaseId: number }>(all: readonly T[]): readonly T[] {
  const last = Math.max(...all.map(({ databaseId }) => databaseId));
  return all.filter(({ databaseId }) => databaseId === last);
}

/** The newest of each kind. */
export function newestOfEach<T extends { readonly databaseId: number }>(
  all: readonly T[],
  kindOf: (one: T) => readonly (string | number | null | undefined)[],
): readonly T[] {
  return [...Map.groupBy(all, (one) => JSON.stringify(kindOf(one))).values()].flatMap(newestOf);
}
