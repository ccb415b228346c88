import { isLoopback } from "@signalbox/policy/schema/loopback";
import { type Answer, known } from "../answer.ts";
import { isAuthority } from "../http/is-authority.ts";
import { percentDecoded } from "../http/percent-decoded.ts";
import { metricsHeaders } from "./metrics-headers.ts";

/** Who asks, and whom. */
export type MetricsAccess = {
  /** Such as `https://metrics.example/prometheus`; a user and password in it are taken for basic authentication. */
  readonly address: string;
  /** A bearer token; null for none. */
  readonly token: string | null;
  /** Further headers, such as `X-Scope-OrgID`. Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The server's certificate authority, as PEM; null, or absent, for those that the machine trusts. */
  readonly authority?: string | null;
};

/** Where the API is asked, and with which credentials. */
export type MetricsAddress = {
  /** What people may see: no user, password or parameters. */
  readonly shown: string;
  /** Who asks; secret. */
  readonly headers: Readonly<Record<string, string>>;
  readonly authority: string | null;
  /** What a server may say again of what it was told, and nobody may see. */
  readonly secrets: readonly string[];
  /** The address of one of the API's paths, such as `query`. */
  readonly endpoint: (path: string) => URL;
};

/**
 * Reads an access. A user and password in the address become basic authentication, as `curl` does; a bearer token comes before
 * them, and a header of that name before both. Metrics servers inside a cluster are commonly asked in the clear, so `http://`
 * is allowed, but what is secret is sent over it to this machine alone.
 */
export function metricsAddress({
  address,
  token,
  headers = {},
  authority = null,
}: MetricsAccess): Answer<MetricsAddress> {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    return refused("it is not one of the form `https://metrics.example`");
  }
  const further = metricsHeaders(headers);
  if (!further.known) return further;
  const authorization = authorizationOf(url, token);
  const inTheClear = url.protocol === "http:" && !isLoopback(url);
  if (inTheClear && (authorization !== null || further.value.secrets.length > 0)) {
    return refused("a token, password or header is sent encrypted only, and it begins with `http://`");
  }
  if (authority !== null && inTheClear) {
    return refused("its certificate authority is named, and it begins with `http://`");
  }
  if (authority !== null && !isAuthority(authority)) return BAD_AUTHORITY;
  const [, credentials = ""] = authorization?.split(" ") ?? [];
  const secrets = [credentials, percentDecoded(url.password), ...further.value.secrets];
  url.username = "";
  url.password = "";
  url.hash = "";
  const folder = url.pathname.replace(/\/+$/, "");
  return known({
    shown: `${url.origin}${folder}`,
    headers: { ...(authorization === null ? {} : { authorization }), ...further.value.values },
    authority: url.protocol === "http:" ? null : authority,
    secrets: secrets.filter((secret) => secret.length >= SHORTEST_SECRET),
    endpoint: (path) => {
      const endpoint = new URL(url);
      endpoint.pathname = `${folder}/api/v1/${path}`;
      return endpoint;
    },
  });
}

/** Shorter ones keep nobody out, and stand in words of others. */
const SHORTEST_SECRET = 4;

function authorizationOf(url: URL, token: string | null): string | null {
  if (token !== null && token.trim() !== "") return `Bearer ${token.trim()}`;
  if (url.username === "" && url.password === "") return null;
  const pair = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
  return `Basic ${Buffer.from(pair, "utf8").toString("base64")}`;
}

// The address itself is not shown: it may hold a password.
function refused(why: string): Answer<never> {
  return {
    known: false,
    code: "prometheus.bad-address",
    says: `the metrics system's address cannot be used: ${why}`,
    next: "set the variable that `rollout.metrics.prometheus.url-from` names to an address that begins with `https://`",
  };
}

const BAD_AUTHORITY: Answer<never> = {
  known: false,
  code: "prometheus.bad-authority",
  says: "the metrics system's certificate authority is not PEM (`-----BEGIN CERTIFICATE-----`)",
  next: "mend the variable that `rollout.metrics.prometheus.ca-from` names",
};
