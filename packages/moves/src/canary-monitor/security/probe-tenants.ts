import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { SecurityRule } from "@signalbox/policy/rollout/security/judge-security";
import type { SecurityLook } from "@signalbox/policy/rollout/security/security-look";
import { insist } from "@signalbox/systems/answer";
import { observationFrom } from "../../checklist-gate/observation-of.ts";
import { type ProbePatience, statusFor } from "./status-for.ts";

type ProbeRule = SecurityRule & { readonly probe: string };
type Sources = {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly patience?: ProbePatience;
};

/** Asks for one tenant's object as another tenant, and as its owner where the policy names one. */
export async function probeTenants(
  rule: ProbeRule,
  { variables, signal, patience }: Sources,
): Promise<Observed<SecurityLook>> {
  const { "token-from": stranger, "owner-from": owner } = rule;
  const strangersToken = tokenFrom(stranger, "the token of the tenant who must not see the object", variables);
  if (!strangersToken.known) return strangersToken;
  const ownersToken = owner === undefined ? null : tokenFrom(owner, "the owner's token", variables);
  if (ownersToken?.known === false) return ownersToken;
  // The owner's own answer would pass for a leak.
  if (ownersToken?.value === strangersToken.value) return SAME_TOKEN;
  const ask = async (token: string) =>
    insist(await statusFor(new URL(rule.probe), { token, header: rule.header ?? null, signal, ...patience }));
  return observationFrom(async () => {
    const [strangers, owners] = await Promise.all([
      ask(strangersToken.value),
      ownersToken === null ? null : ask(ownersToken.value),
    ]);
    const retries = strangers.retries + (owners?.retries ?? 0);
    return {
      kind: "probe",
      status: strangers.status,
      ownerStatus: owners?.status ?? null,
      ...(retries === 0 ? {} : { retries }),
    };
  });
}

function tokenFrom(name: string | undefined, what: string, variables: Sources["variables"]): Observed<string> {
  const value = (name === undefined ? "" : (variables[name] ?? "")).trim();
  const variable = name ?? "token-from";
  if (value === "") {
    return {
      known: false,
      code: "security.variable-missing",
      says: `the variable \`${variable}\`, which should hold ${what}, is not set or empty`,
      next: `pass \`${variable}\` in the \`env:\` of the watch's step`,
    };
  }
  if (/^[!-~]+$/.test(value)) return { known: true, value };
  return {
    known: false,
    code: "security.bad-token",
    says: `the variable \`${variable}\` holds what cannot be a token: one is of visible ASCII characters, on one line`,
    next: `set \`${variable}\` to ${what}`,
  };
}

const SAME_TOKEN: Unobserved = {
  known: false,
  code: "security.same-token",
  says: "the variables of `token-from` and `owner-from` hold the same token",
  next: "set them to tokens of two tenants",
};
