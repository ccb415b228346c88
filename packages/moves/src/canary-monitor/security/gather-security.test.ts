import type { RequestListener } from "node:http";
import { expect, test } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { securityAlarms } from "@signalbox/policy/rollout/security/security-alarms";
import { SecurityLookSchema } from "@signalbox/policy/rollout/security/security-look";
import { serving } from "@signalbox/systems/http/test-server";
import { gatherSecurity } from "./gather-security.ts";

const now = new Date("2026-11-21T12:00:00Z");
const never = new AbortController().signal;
const variables = { TOKEN_A: "token-of-a", TOKEN_B: "token-of-b\n" };
const away = { known: false, code: "prometheus.unreachable", says: "it is away", next: "look" } as const;
const patience = { timeoutSeconds: 30, waitSeconds: 0 };

type Options = {
  readonly rule?: object;
  readonly variables?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
};

/** Probes a server of two tenants, and judges what was found. */
function probe(answer: RequestListener, options: Options = {}) {
  return serving(answer, async (origin) => {
    const rule = {
      probe: `${origin}/objects/1?secret=x`,
      "token-from": "TOKEN_A",
      "owner-from": "TOKEN_B",
      ...options.rule,
    };
    const loaded = testPolicy(
      JSON.stringify({ version: 1, components: { web: {} }, rollout: { security: { isolation: rule } } }),
    );
    const security = await gatherSecurity(loaded, {
      prometheus: away,
      variables: options.variables ?? variables,
      environment: "production",
      now,
      signal: never,
      patience: { ...patience, timeoutSeconds: options.timeoutSeconds ?? patience.timeoutSeconds },
    });
    // Neither a token, nor what a tenant saw, nor the address's parameters is in what is recorded.
    expect(JSON.stringify(security)).not.toMatch(/token-of|private|secret/);
    const [alarm] = securityAlarms(loaded, { security });
    return {
      look: security["isolation"],
      alarm: alarm === undefined ? null : `${alarm.code} ${alarm.does}`,
      says: alarm?.says,
    };
  });
}

/** Answers each tenant with a status, and the owner with what is private. */
const tenants =
  (a: number, b: number): RequestListener =>
  (request, response) => {
    const isOwner = request.headers.authorization === "Bearer token-of-b";
    response.writeHead(isOwner ? b : a).end("private");
  };

test.each([
  { a: 403, b: 200, alarm: null },
  { a: 404, b: 200, alarm: null },
  { a: 200, b: 200, alarm: "security.leak roll-back" },
  { a: 204, b: 500, alarm: "security.leak roll-back" },
  { a: 401, b: 200, alarm: "security.unproven pause" },
  { a: 403, b: 401, alarm: "security.unproven pause" },
  { a: 403, b: 403, alarm: "security.unproven pause" },
  { a: 429, b: 200, alarm: "security.unproven pause" },
  { a: 503, b: 200, alarm: "security.unproven pause" },
])("a stranger gets $a and the owner $b: $alarm", async ({ a, b, alarm }) => {
  const { look, ...judged } = await probe(tenants(a, b));
  expect(judged.alarm).toBe(alarm);
  expect(look).toMatchObject({ known: true, value: { kind: "probe", status: a, ownerStatus: b } });
  expect(SecurityLookSchema.parse(JSON.parse(JSON.stringify(look?.known === true && look.value)))).toEqual(
    look?.known === true && look.value,
  );
});

test("a redirect is not followed, and the token goes nowhere else", async () => {
  const asked: string[] = [];
  const { look, alarm } = await probe((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(302, { location: "/login" }).end();
  });
  expect(look).toMatchObject({ value: { status: 302, ownerStatus: 302 } });
  expect(alarm).toBe("security.unproven pause");
  expect(asked).toEqual(["/objects/1?secret=x", "/objects/1?secret=x"]);
});

test("the policy's header leads to the canary, and cannot stand in for the token", async () => {
  const asked: (string | undefined)[] = [];
  const listen: RequestListener = (request, response) => {
    asked.push(request.headers.authorization, request.headers["x-canary"]?.toString());
    response.writeHead(403).end();
  };
  const rule = { "owner-from": undefined };
  await probe(listen, { rule: { ...rule, header: "X-Canary: always: yes" } });
  await probe(listen, { rule: { ...rule, header: "Authorization: Bearer other" } });
  expect(asked).toEqual(["Bearer token-of-a", "always: yes", "Bearer token-of-a", undefined]);
});

test("what fails once is asked once more, and that is told", async () => {
  let asked = 0;
  const { look } = await probe(
    (_, response) => {
      asked += 1;
      response.writeHead(asked === 1 ? 502 : 403).end();
    },
    { rule: { "owner-from": undefined } },
  );
  expect(look).toEqual({ known: true, value: { kind: "probe", status: 403, ownerStatus: null, retries: 1 } });
  expect(asked).toBe(2);
});

test("no answer is asked for once more, and never more often", async () => {
  let asked = 0;
  const answer: RequestListener = (request) => {
    asked += 1;
    request.socket.destroy();
  };
  const { look, says } = await probe(answer, { rule: { "owner-from": undefined } });
  expect(look).toMatchObject({ known: false, code: "probe.unreachable" });
  expect(says).toMatch(/^nobody can say whether `isolation` holds: `127\.0\.0\.1:\d+` could not be asked: \w+/);
  expect(asked).toBe(2);
});

test("a leak is told though the owner gets no answer; a refusal is not", async () => {
  const ownerFails =
    (status: number): RequestListener =>
    (request, response) => {
      if (request.headers.authorization === "Bearer token-of-b") request.socket.destroy();
      else response.writeHead(status).end();
    };
  expect((await probe(ownerFails(200))).alarm).toBe("security.leak roll-back");
  expect((await probe(ownerFails(403))).alarm).toBe("probe.unreachable pause");
});

test("silence pauses", async () => {
  const { alarm } = await probe(() => undefined, { timeoutSeconds: 0.1 });
  expect(alarm).toBe("probe.timed-out pause");
});

test("a body without end is not read: the status says enough", async () => {
  const { alarm } = await probe((_, response) => {
    response.writeHead(200);
    const more = (): void => void (response.write("private".repeat(1000)) && setImmediate(more));
    more();
  });
  expect(alarm).toBe("security.leak roll-back");
});

test.each<{ name: string; variables: Readonly<Record<string, string>>; code: string; says: string }>([
  { name: "no token", variables: {}, code: "security.variable-missing", says: "`TOKEN_A`" },
  { name: "an empty token", variables: { TOKEN_A: " " }, code: "security.variable-missing", says: "`TOKEN_A`" },
  { name: "no owner", variables: { TOKEN_A: "x" }, code: "security.variable-missing", says: "`TOKEN_B`" },
  {
    name: "the same tenant twice",
    variables: { TOKEN_A: "x", TOKEN_B: " x" },
    code: "security.same-token",
    says: "same",
  },
  { name: "two lines", variables: { TOKEN_A: "token-of\nb" }, code: "security.bad-token", says: "`TOKEN_A`" },
  { name: "what is no ASCII", variables: { TOKEN_A: "token-of-ü" }, code: "security.bad-token", says: "`TOKEN_A`" },
])("$name: nobody is asked, and it pauses", async ({ variables: some, code, says }) => {
  let asked = 0;
  const found = await probe(() => (asked += 1), { variables: some });
  expect(found.alarm).toBe(`${code} pause`);
  expect(found.says).toContain(says);
  expect(asked).toBe(0);
});

test("where the metrics system is away, what it was to say pauses, and the rest is asked", async () => {
  await serving(tenants(403, 200), async (origin) => {
    const security = {
      isolation: { probe: `${origin}/objects/1`, "token-from": "TOKEN_A" },
      reads: { query: "foreign_reads", below: 1 },
      alert: { alert: "TenantLeak" },
    };
    const loaded = testPolicy(JSON.stringify({ version: 1, components: { web: {} }, rollout: { security } }));
    const sources = { prometheus: away, variables, environment: "production", now, signal: never, patience };
    const found = await gatherSecurity(loaded, sources);
    expect(securityAlarms(loaded, { security: found }).map(({ path, code }) => [path[2], code])).toEqual([
      ["reads", "prometheus.unreachable"],
      ["alert", "prometheus.unreachable"],
    ]);
  });
});

test("an interruption is thrown", async () => {
  const loaded = testPolicy(
    JSON.stringify({
      version: 1,
      components: { web: {} },
      rollout: { security: { isolation: { probe: "http://127.0.0.1:9/", "token-from": "TOKEN_A" } } },
    }),
  );
  const signal = AbortSignal.abort(new Error("interrupted"));
  const sources = { prometheus: away, variables, environment: "production", now, signal };
  await expect(gatherSecurity(loaded, sources)).rejects.toThrow("interrupted");
});
