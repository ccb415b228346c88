import { isLoopback } from "@signalbox/policy/schema/loopback";
import { type Answer, known } from "../answer.ts";
import { isAuthority } from "../http/is-authority.ts";

/** Where the API is, and who asks it. */
export type KubernetesAccess = {
  /** Such as `https://cluster.example:6443`. */
  readonly address: string;
  /** A token of a service account. */
  readonly token: string;
  /** The API's certificate authority, as PEM; null for those that the machine trusts. */
  readonly authority: string | null;
};

/** The access as it is used; `endpoint` is the address of one of the API's paths. */
export type KubernetesDoor = {
  readonly token: string;
  readonly authority: string | null;
  readonly endpoint: (path: string) => URL;
};

/** Reads an access. What is wrong with it is said without showing it: an address may hold a password. */
export function kubernetesDoor({ address, token, authority }: KubernetesAccess): Answer<KubernetesDoor> {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    return refused("address", "its address is not one of the form `https://cluster.example:6443`");
  }
  if (url.protocol === "http:" && !isLoopback(url)) {
    return refused("address", "a token is sent encrypted only, and its address begins with `http://`");
  }
  if (url.username !== "" || url.password !== "") {
    return refused("address", "its address holds a user or a password, which it would not ask for");
  }
  const bearer = token.trim();
  if (!/^[\x21-\x7e]+$/.test(bearer)) return refused("token", "the token is empty, or holds what no token holds");
  if (authority !== null && !isAuthority(authority)) {
    return refused("authority", "its certificate authority is not PEM (`-----BEGIN CERTIFICATE-----`)");
  }
  const folder = url.pathname.replace(/\/+$/, "");
  return known({ token: bearer, authority, endpoint: (path) => new URL(`${url.origin}${folder}/${path}`) });
}

const NAMED = { address: "url-from", token: "token-from", authority: "ca-from" } as const;

function refused(what: keyof typeof NAMED, why: string): Answer<never> {
  return {
    known: false,
    code: `kubernetes.bad-${what}`,
    says: `the API of Kubernetes cannot be asked: ${why}`,
    next: `mend the variable that \`rollout.controller.${NAMED[what]}\` names`,
  };
}
