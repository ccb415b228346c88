import type { Commit, Footer } from "../changes/commit.ts";

/** What somebody wrote for the notes, and in which commit. */
export type ToldText = { readonly commit: string; readonly text: string };

/** What the footers of a release say, by their token: newest first, the same text once. */
export type ToldTexts = (token: Footer["token"]) => readonly ToldText[];

/** The footers of `commits`, without those of commits in `cancelled`: what was taken back is not told. */
export function toldTexts(commits: readonly Commit[], cancelled: ReadonlySet<string>): ToldTexts {
  const texts = new Map<Footer["token"], Map<string, ToldText>>();
  for (const { hash, footers } of commits) {
    if (footers.length === 0 || cancelled.has(hash)) continue;
    for (const { token, value } of footers) {
      const same = texts.get(token) ?? new Map<string, ToldText>();
      texts.set(token, same);
      if (!same.has(value)) same.set(value, { commit: hash, text: value });
    }
  }
  return (token) => [...(texts.get(token)?.values() ?? [])];
}
