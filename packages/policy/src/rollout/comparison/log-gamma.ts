const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** The logarithm of the gamma function of a positive number. */
export function logGamma(of: number): number {
  let [x, product] = [of, 1];
  // Stirling's series is right to 1e-12 from 10 on; smaller numbers are brought there by Γ(x) = Γ(x + 1) / x.
  while (x < 10) {
    product *= x;
    x += 1;
  }
  const inverse = 1 / (x * x);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
  const above = (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series;
  return product === 1 ? above : above - Math.log(product);
}

/** The logarithm of the beta function of two positive numbers. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
