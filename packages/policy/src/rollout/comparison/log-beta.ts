/** The logarithm of the beta function of two positive numbers. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

// Stirling's series, whose error is below 1e-12 from 10 on; smaller numbers are brought there by Γ(x) = Γ(x + 1) / x.
function logGamma(of: number): number {
  let [x, product] = [of, 1];
  while (x < 10) {
    product *= x;
    x += 1;
  }
  const inverse = 1 / (x * x);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}
