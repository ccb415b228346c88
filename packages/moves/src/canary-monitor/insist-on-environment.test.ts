import { expect, test } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { watchPolicy } from "@signalbox/policy/rollout/test-watch";
import { insistOnEnvironment } from "./insist-on-environment.ts";
import { openWatch } from "./watch-move.ts";
import { measureTraffic } from "./simulate/measure-traffic.ts";
import { testWorld } from "./test-watch-world.ts";
import { watchPast } from "./watch-past.ts";

const { policy: silent } = watchPolicy();
const { policy: naming } = testPolicy(`version: 1
components: { web: {} }
branches: { main: { environment: staging, followed-by: [production] } }
`);

test.each([
  { name: "a name, where the policy leaves to the workflow which there are", policy: silent, environment: "eu-1" },
  { name: "one that a branch goes to", policy: naming, environment: "staging" },
  { name: "or goes to later", policy: naming, environment: "production" },
])("$name", ({ policy, environment }) => {
  insistOnEnvironment(policy, environment);
});

test.each([
  { name: "one of no branch", policy: naming, environment: "prodution", code: "canary.unknown-environment" },
  { name: "another spelling", policy: naming, environment: "Production", code: "canary.unknown-environment" },
  { name: "the end of a label", policy: silent, environment: 'x"} or vector(0) #', code: "canary.bad-environment" },
  { name: "a part of an expression", policy: silent, environment: ".*|.+", code: "canary.bad-environment" },
  { name: "lines", policy: silent, environment: "production\n::error::", code: "canary.bad-environment" },
  { name: "nothing", policy: silent, environment: "", code: "canary.bad-environment" },
])("not: $name", ({ policy, environment, code }) => {
  expect(() => insistOnEnvironment(policy, environment)).toThrow(expect.objectContaining({ code }));
});

const HOSTILE = 'production"} or vector(0) #';
const refused = { code: "canary.bad-environment" };
const never = new AbortController().signal;

test("nothing is asked about what is no environment: by no watch, of no past, and before none", async () => {
  const world = testWorld();
  const request = { environment: HOSTILE, candidate: "v1.2.3", releasedAt: null, tick: null };
  await expect(openWatch(request, world, never).look.gather(world.loaded)).rejects.toMatchObject(refused);
  const { loaded, prometheus } = world;
  const window = { ...request, from: "2026-11-21T12:00:00Z", to: "2026-11-21T12:30:00Z" };
  await expect(watchPast(loaded, prometheus, window, never)).rejects.toMatchObject(refused);
  const about = { environment: HOSTILE, seconds: 600, now: new Date(0), signal: never };
  await expect(measureTraffic(loaded, prometheus, about)).rejects.toMatchObject(refused);
});
