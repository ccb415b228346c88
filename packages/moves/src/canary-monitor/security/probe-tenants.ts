import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { SecurityRule } from "@signalbox/policy/rollout/security/judge-security";
import type { SecurityLook } from "@signalbox/policy/rollout/security/security-look";
import { isSuccess } from "@signalbox/policy/rollout/security/judge-probe";
import type { Answer } from "@signalbox/systems/answer";
import { unobservedBy } from "../../checklist-gate/observation-of.ts";
import { tokenIn } from "../variables/token-in.ts";
import type { Variables } from "../variables/variable-missing.ts";
import { type ProbePatience, type StatusAnswer, statusFor } from "./status-for.ts";

type ProbeRule = SecurityRule & { readonly probe: string };
type Sources = {
  readonly variables: Variables;
  readonly signal: AbortSignal;
  readonly patience?: ProbePatience;
};

/** Asks for one tenant's object as another tenant, and as its owner where the policy names one. */
export async function probeTenants(
  rule: ProbeRule,
  { variables, signal, patience }: Sources,
): Promise<Observed<SecurityLook>> {
  const { "token-from": stranger = "", "owner-from": owner } = rule;
  const strangersToken = tokenIn(
    "security",
    stranger,
    "the token of the tenant who must not see the object",
    variables,
  );
  if (!strangersToken.known) return strangersToken;
  const ownersToken = owner === undefined ? null : tokenIn("security", owner, "the owner's token", variables);
  if (ownersToken?.known === false) return ownersToken;
  // The owner's own answer would pass for a leak.
  if (ownersToken?.value === strangersToken.value) return SAME_TOKEN;
  const ask = (token: string): Promise<Answer<StatusAnswer>> =>
    statusFor(new URL(rule.probe), { token, header: rule.header ?? null, signal, ...patience });
  const [strangers, owners] = await Promise.all([
    ask(strangersToken.value),
    ownersToken === null ? null : ask(ownersToken.value),
  ]);
  return lookOf(strangers, owners);
}

function lookOf(strangers: Answer<StatusAnswer>, owners: Answer<StatusAnswer> | null): Observed<SecurityLook> {
  if (!strangers.known) return unobservedBy(strangers);
  const { status } = strangers.value;
  // A stranger who got the object is a leak, whatever kept the owner from it.
  if (owners?.known === false && !isSuccess(status)) return unobservedBy(owners);
  const owner = owners?.known === true ? owners.value : null;
  const retries = strangers.value.retries + (owner?.retries ?? 0);
  const ownerStatus = owner?.status ?? null;
  return { known: true, value: { kind: "probe", status, ownerStatus, ...(retries === 0 ? {} : { retries }) } };
}

const SAME_TOKEN: Unobserved = {
  known: false,
  code: "security.same-token",
  says: "the variables of `token-from` and `owner-from` hold the same token",
  next: "set them to tokens of two tenants",
};
