import { text } from "./text.ts";

export const EnvironmentName = text(
  "an environment's name of letters, digits, `.`, `_` and `-`, such as `production`",
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  { max: 64, example: "production" },
);

/** Whether two names are those of one environment: GitHub passes over their case. */
export function isSameEnvironment(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export const RoleName = text("a role's name in lower case, such as `release-manager`", /^[a-z][a-z0-9-]{0,63}$/, {
  max: 64,
  example: "release-manager",
});

// Accounts that an enterprise manages end in `_` and a short code.
export const Login = text("a GitHub user's login, such as `ada`", /^[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:\[bot\])?$/, {
  max: 66,
  example: "ada",
});

/** One place for one person, who holds any of the roles. */
export const Needed = text(
  "a role such as `reviewer`, or several of which one is enough, such as `platform or ciso`",
  /^[a-z][a-z0-9-]{0,63}(?: or [a-z][a-z0-9-]{0,63}){0,9}$/,
  { max: 256, example: "platform or ciso" },
);

/** The roles of a `Needed`, of which one is enough. */
export function alternativesOf(needed: string): readonly string[] {
  return needed.split(" or ");
}
