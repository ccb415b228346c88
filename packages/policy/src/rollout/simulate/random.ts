/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** 32 bits as an integer from 0 to 2^32 - 1. */
  readonly bits: () => number;
  /** From 0 (included) to 1 (excluded), in steps of 2^-53. */
  readonly uniform: () => number;
};

/** xoshiro128** 1.1 by Blackman and Vigna (prng.di.unimi.it), its state filled by splitmix64, as they advise. */
export function randomFrom(seed: number): Random {
  const [low, high] = [splitMix64(seed, 1), splitMix64(seed, 2)];
  let a = Number(low & WORD) | 0;
  let b = Number(low >> 32n) | 0;
  let c = Number(high & WORD) | 0;
  let d = Number(high >> 32n) | 0;
  const bits = (): number => {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return { bits, uniform: () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53 };
}

const WORD = 0xffff_ffffn;

/** The n-th output of splitmix64 (Steele, Lea and Flood, OOPSLA 2014; the constants are Vigna's), 64 bits. */
export function splitMix64(seed: number, n: number): bigint {
  let z = BigInt.asUintN(64, BigInt(Math.trunc(seed)) + 0x9e37_79b9_7f4a_7c15n * BigInt(n));
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n);
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn);
  return z ^ (z >> 31n);
}
