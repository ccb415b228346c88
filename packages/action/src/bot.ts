/** GitHub's own account for what workflows do; version-bump tags and commits in its name. */
export const BOT = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
} as const;
