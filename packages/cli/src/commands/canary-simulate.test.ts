import { afterAll, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failure } from "../failure.ts";
import { canarySimulate, type CanarySimulateOptions } from "./canary-simulate.ts";

const folder = mkdtempSync(join(tmpdir(), "signalbox-simulate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy = join(folder, "release-policy.yml");
writeFileSync(
  policy,
  `version: 1
components: { web: {} }
rollout:
  steps: [50%, 100%]
  window: 5m
  metrics: { prometheus: { url-from: METRICS_URL } }
  objectives:
    errors: { bad: 'bad{track="$track"}', total: 'all{track="$track"}', budget: 2% }
    depth: { query: depth, below: 10 }
`,
);

async function run(options: CanarySimulateOptions) {
  const said = { out: "", talk: "" };
  const terminal = { out: (text: string) => void (said.out += text), talk: (text: string) => void (said.talk += text) };
  const given = { policy, rollouts: "5", ...options };
  const code = await canarySimulate(folder, given, terminal, {}).catch((error: unknown) => failure(error, terminal));
  return { code, ...said };
}

test("with one seed it says the same, and with another not", async () => {
  const [one, same, other] = [
    await run({ requests: "60000", json: true }),
    await run({ requests: "60000", seed: "1", json: true }),
    await run({ requests: "60000", seed: "2", json: true }),
  ];
  expect(one.code).toBe(0);
  expect(same).toEqual(one);
  expect(JSON.parse(other.out)).toMatchObject({ signalbox: "canary-simulation/1" });
  expect(JSON.parse(one.out)).toMatchObject({
    signalbox: "canary-simulation/1",
    traffic: { requestsPerInterval: 500, rates: { errors: 0.01 }, bursts: 0 },
    intervalSeconds: 30,
    rollouts: 5,
    releases: { rollouts: 5, steps: [{ share: 0.5 }, { share: 1, takesLonger: 0 }] },
  });
});

test("a good release is told by what becomes of it: released in its windows, or held up by what its traffic shows", async () => {
  const plenty = (await run({ requests: "6000000" })).out;
  expect(plenty).toContain(
    [
      "a good release, step by step as a watch decides (5 of them)",
      "  100% released, half of all after 10m30s, nine in ten after 10m30s",
      "  0% had a step that took longer, to have seen enough",
      "  0% waited for a person in the end, 0% were rolled back",
    ].join("\n"),
  );
  const next = (await run({ requests: "1" })).out;
  expect(next).toMatch(/^ {2}0% released$/m);
  expect(next).toMatch(/^ {2}100% waited for a person in the end, 0% were rolled back$/m);
  expect(next).toMatch(/^ {4}the first of these: `errors`: the canary had no traffic for /m);
  expect(next).toMatch(/^ {4}no larger first step, longer time or larger `detect` that was tried releases them$/m);
  const some = (await run({ requests: "3000" })).out;
  expect(some).toMatch(/^ {4}the first of these: `errors`: this traffic could have shown \S+x at the smallest, and /m);
  expect(some).toMatch(/^ {4}tried again, it is released with .*`detect: \d/m);
  const little = (await run({ requests: "12000" })).out;
  expect(little).toMatch(/^ {2}100% had a step that took longer, to have seen enough: 100% at 50% of the traffic$/m);
});

test("an objective that tells no tracks apart is not compared", async () => {
  const together = join(folder, "together.yml");
  writeFileSync(
    together,
    "version: 1\ncomponents: { web: {} }\nrollout: { steps: [50%, 100%], window: 5m, objectives: { errors: { bad: b, total: a, budget: 2% } } }\n",
  );
  const { out } = await run({ requests: "12000", policy: together });
  expect(out).toMatch(/^ {2}2x: 0% rolled back$/m);
  expect(out).toMatch(/^ {2}0% had a step that took longer, to have seen enough$/m);
});

test("for people it says what is wrong where nothing is, when a fault is caught, and what is left out", async () => {
  const { code, out } = await run({ requests: "600000", rate: ["errors=0.5%"] });
  expect(code).toBe(0);
  expect(out).toMatch(/^5 made-up rollouts of .* each, with 5000 requests in 30 s; measured, not guaranteed$/m);
  expect(out).toMatch(/^nothing wrong: \S+% rolled back, \S+% paused$/m);
  expect(out).toMatch(/^errors \(0\.5% bad where nothing is wrong\)$/m);
  expect(out).toContain("not simulated: depth");
});

test("too little traffic sees nothing, and says so", async () => {
  expect((await run({ requests: "1" })).out).toContain(
    "smallest difference held up in four of five: none in the first window, none by the end",
  );
});

const refused: readonly { readonly name: string; readonly options: CanarySimulateOptions; readonly says: string }[] = [
  { name: "requests that are no number", options: { requests: "many" }, says: "`--requests many` is no number" },
  { name: "fewer than none", options: { requests: "-5" }, says: "`--requests -5` is no number" },
  {
    name: "a rate of no objective",
    options: { requests: "1", rate: ["latency=1%"] },
    says: "`latency=1%` is no rate of an objective",
  },
  {
    name: "a rate of a value",
    options: { requests: "1", rate: ["depth=1%"] },
    says: "`depth=1%` is no rate of an objective",
  },
  {
    name: "a rate without a unit",
    options: { requests: "1", rate: ["errors=0.01"] },
    says: "write such as `--rate errors=0.5%`",
  },
  {
    name: "a rate of more than all",
    options: { requests: "1", rate: ["errors=101%"] },
    says: "`errors=101%` is no rate of an objective",
  },
  {
    name: "bursts beyond all alike",
    options: { requests: "1", bursts: "1.5" },
    says: "`--bursts 1.5` is no correlation",
  },
  { name: "bursts of all alike", options: { requests: "1", bursts: "1" }, says: "is no correlation from 0 to below 1" },
  {
    name: "no rollouts",
    options: { requests: "1", rollouts: "0" },
    says: "`--rollouts 0` is no number of rollouts up to 10000",
  },
  { name: "half a rollout", options: { requests: "1", rollouts: "1.5" }, says: "is no number of rollouts" },
  { name: "a seed that is none", options: { requests: "1", seed: "x" }, says: "`--seed x` is no whole number" },
  { name: "no metrics system, and no traffic told", options: {}, says: "METRICS_URL" },
  { name: "a length that is none", options: { last: "a while" }, says: "`--last a while` is no length of time" },
  {
    name: "a length of more than is read",
    options: { last: "9999d" },
    says: "`--last 9999d` is no length of time up to",
  },
];

test.each(refused)("$name: refused, with what to do", async ({ options, says }) => {
  const { code, out, talk } = await run(options);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(talk).toContain(says);
  expect(talk).toMatch(/^error: .*\nto do: /);
});

test("a policy without an objective of events has nothing to simulate", async () => {
  const bare = join(folder, "bare.yml");
  writeFileSync(bare, "version: 1\ncomponents: { web: {} }\n");
  const { code, out, talk } = await run({ requests: "1000", policy: bare });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(talk).toContain("names no objective that counts events");
});
