/** A number with what it counts: `1 change`, `3 changes`; `several` for words that do not take an `s`. */
export function counted(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}
