/**
 * A share of the traffic (0 to 1) as the policy writes it: `12.5%`, to the last digit that tells it from another. How often
 * something went wrong is rounded more: see `inPercent`.
 */
export function trafficInPercent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}

/** Shares are told apart to a millionth: they went through percentages and weights. */
export function isSameShare(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
