import type { Policy } from "../../schema/policy.ts";
import type { SecurityFinding } from "./finding.ts";
import type { SecurityLook } from "./security-look.ts";

type ProbeRule = Pick<Policy["rollout"]["security"][string], "owner-from">;
type Probe = Extract<SecurityLook, { kind: "probe" }>;

/**
 * Whether one tenant was kept from another's object. Only 403 and 404 say so, and with an owner to compare with, only where
 * the owner gets it; any 2xx is a leak. Nothing else proves anything: 401 is about the token, 3xx leads elsewhere, 400, 405,
 * 410 and their like are about the request or an object that is gone, 429 and 5xx are no answer.
 */
export function judgeProbe(rule: ProbeRule, { status, ownerStatus, retries = 0 }: Probe): SecurityFinding | null {
  const again = retries === 0 ? "" : " (asked again)";
  if (isSuccess(status)) {
    const says = `a tenant who must not see the object got it: ${status}${again}`;
    return { code: "security.leak", key: "probe", says, status: "unmet" };
  }
  if (status !== 403 && status !== 404) {
    return unproven("probe", `${whatWasSaid(status, "token-from")}, where 403 or 404 is right${again}`);
  }
  if (rule["owner-from"] === undefined) return null;
  if (ownerStatus === null) return unproven("owner-from", "nobody asked for the owner");
  if (isSuccess(ownerStatus)) return null;
  const owner = whatWasSaid(ownerStatus, "owner-from");
  return unproven(
    "owner-from",
    `the owner does not get the object either: ${owner}, and a refusal of all proves nothing`,
  );
}

/** Whether an answer hands out what was asked for. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function unproven(key: "probe" | "owner-from", says: string): SecurityFinding {
  return { code: "security.unproven", key, says, status: "unknown" };
}

function whatWasSaid(status: number, variable: "token-from" | "owner-from"): string {
  if (status === 401) return `the token of \`${variable}\` is not accepted (401)`;
  if (status === 429) return "too many requests (429)";
  if (status >= 300 && status < 400) return `it leads elsewhere (${status}), which is not followed`;
  return status >= 500 ? `the service failed (${status})` : `the answer was ${status}`;
}
