/** Whether the gate of this environment asks for an item. */
export function asksFor(item: { readonly for?: readonly string[] | undefined }, environment: string): boolean {
  return item.for === undefined || item.for.includes(environment);
}
