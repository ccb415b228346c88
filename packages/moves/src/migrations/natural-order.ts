/** Orders names as people count them: `2_orders` before `10_payments`, whatever the machine's language. */
export function inNaturalOrder(one: string, other: string): number {
  const [ones, others] = [parts(one), parts(other)];
  for (const [at, part] of ones.entries()) {
    const against = others[at];
    if (against === undefined) return 1;
    const order = compare(part, against);
    if (order !== 0) return order;
  }
  return ones.length - others.length;
}

function parts(name: string): readonly string[] {
  return name.match(/\d+|\D+/g) ?? [];
}

function compare(one: string, other: string): number {
  if (/^\d/.test(one) && /^\d/.test(other)) {
    const [digits, against] = [one.replace(/^0+/, ""), other.replace(/^0+/, "")];
    if (digits.length !== against.length) return digits.length - against.length;
    if (digits !== against) return digits < against ? -1 : 1;
  }
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
