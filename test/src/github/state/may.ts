import type { TokenState } from "./accounts.ts";

/** Whether a token has what is needed, such as `checks: read`, or one of several: `issues: read or pull-requests: read`. */
export function may(token: TokenState, needs: string | null): boolean {
  if (needs === null) return true;
  return needs.split(" or ").some((each) => {
    const [name = "", level] = each.split(": ");
    const given = token.permissions[name];
    return given === "write" || (given === "read" && level === "read");
  });
}
