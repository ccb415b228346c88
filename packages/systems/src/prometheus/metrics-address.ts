import { isLoopback } from "@signalbox/policy/schema/loopback";
import { type Answer, known } from "../answer.ts";
import { percentDecoded } from "../http/percent-decoded.ts";

/** Where the API is asked, and with which credentials. */
export type MetricsAddress = {
  /** What people may see: no user, password or parameters. */
  readonly shown: string;
  readonly authorization: string | null;
  /** The address of one of the API's paths, such as `query`. */
  readonly endpoint: (path: string) => URL;
};

/**
 * Reads an address such as `https://metrics.example/prometheus`. A user and password in it become basic authentication, as
 * `curl` does; a bearer token comes before them. Metrics servers inside a cluster are commonly asked in the clear, so
 * `http://` is allowed, but what is secret is sent over it to this machine alone.
 */
export function metricsAddress(text: string, token: string | null): Answer<MetricsAddress> {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    return refused("it is not one of the form `https://metrics.example`");
  }
  const authorization = authorizationOf(url, token);
  if (authorization !== null && url.protocol === "http:" && !isLoopback(url)) {
    return refused("a token or password is sent encrypted only, and it begins with `http://`");
  }
  url.username = "";
  url.password = "";
  url.hash = "";
  const folder = url.pathname.replace(/\/+$/, "");
  return known({
    shown: `${url.origin}${folder}`,
    authorization,
    endpoint: (path) => {
      const endpoint = new URL(url);
      endpoint.pathname = `${folder}/api/v1/${path}`;
      return endpoint;
    },
  });
}

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
