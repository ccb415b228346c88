import { expect, test } from "@jest/globals";
import { openWatch } from "./watch-move.ts";
import { measureTraffic } from "./simulate/measure-traffic.ts";
import { testWorld } from "./test-watch-world.ts";
import { watchPast } from "./watch-past.ts";

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
