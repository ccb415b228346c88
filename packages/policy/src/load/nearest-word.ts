import { closestMatch } from "leven";

// Longer words are compared no further: nobody meant a key of ours by them.
const LONGEST = 64;

/** The word of `known` that was most likely meant by `word`; null where none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const folded = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
  const most = word.length <= 3 ? 1 : Math.ceil(word.length / 3);
  const nearest = closestMatch(word.toLowerCase(), [...folded.keys()], { maxDistance: most });
  return nearest === undefined ? null : (folded.get(nearest) ?? null);
}
