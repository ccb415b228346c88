/** A share as people write it, such as `12.5%`. */
export function inPercent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}

/** Such as `5%, 25% and 100%`. */
export function allInPercent(shares: readonly number[]): string {
  const words = shares.map(inPercent);
  const last = words.pop();
  if (last === undefined) return "none";
  return words.length === 0 ? last : `${words.join(", ")} and ${last}`;
}

/** Shares are told apart to a millionth: they went through percentages and weights. */
export function isSameShare(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
