/**
 * The same record without a prototype. Its keys are looked up by words that others choose (a commit's type, a
 * component named on the command line): `constructor` must find nothing.
 */
export function withoutInheritedKeys<T>(record: Record<string, T>): Record<string, T> {
  const bare = { ...record };
  Object.setPrototypeOf(bare, null);
  return bare;
}
