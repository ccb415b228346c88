import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import * as z from "zod";
import { gateMade, CANDIDATE, MOVED } from "./test-decision.ts";
import { levelOf, subjectOf, type SummaryContext, verificationSummary } from "./verification-summary.ts";

const facts = { about: { now: "2026-11-21T12:00:00.000Z", candidate: CANDIDATE } };
const context: SummaryContext = {
  repositoryUrl: "https://github.com/acme/shop",
  policy: { file: ".github/release-policy.yml", digest: "d".repeat(64) },
  policyCommit: "c".repeat(40),
  runUrl: "https://github.com/acme/shop/actions/runs/7/attempts/1",
  verifier: { id: "https://github.com/acme/signalbox/actions/checklist-gate", version: "v1.0.0" },
};

/**
 * The predicate's fields as the specification has them; unknown ones are no error there, and are one here.
 * @see https://slsa.dev/spec/v1.1/verification_summary#schema
 */
const Descriptor = z.strictObject({ uri: z.url(), digest: z.strictObject({ sha256: z.hash("sha256") }) });
const PredicateSchema = z.strictObject({
  verifier: z.strictObject({ id: z.url(), version: z.record(z.string(), z.string()).optional() }),
  timeVerified: z.iso.datetime(),
  resourceUri: z.url(),
  policy: Descriptor,
  inputAttestations: z.array(Descriptor),
  verificationResult: z.enum(["PASSED", "FAILED"]),
  verifiedLevels: z.array(z.string().regex(/^(?!SLSA_)./)),
});

test("a pass is a summary as SLSA specifies it", () => {
  const summary = verificationSummary(gateMade(), facts, context);
  expect(PredicateSchema.parse(summary)).toEqual({
    verifier: { id: context.verifier.id, version: { signalbox: "v1.0.0" } },
    timeVerified: "2026-11-21T12:00:00.000Z",
    resourceUri: `git+https://github.com/acme/shop@${CANDIDATE}`,
    policy: {
      uri: `git+https://github.com/acme/shop@${"c".repeat(40)}#.github/release-policy.yml`,
      digest: { sha256: "d".repeat(64) },
    },
    inputAttestations: [
      { uri: context.runUrl, digest: { sha256: createHash("sha256").update(JSON.stringify(facts)).digest("hex") } },
    ],
    verificationResult: "PASSED",
    verifiedLevels: ["SIGNALBOX_GATE_PRODUCTION"],
  });
});

test("what is not known is left out", () => {
  const unknown = { ...context, policyCommit: null, verifier: { ...context.verifier, version: null } };
  const summary = PredicateSchema.parse(verificationSummary(gateMade(), facts, unknown));
  expect(summary.verifier).toEqual({ id: context.verifier.id });
  expect(summary.policy.uri).toBe("git+https://github.com/acme/shop#.github/release-policy.yml");
});

const nothing = [
  { name: "a hold", made: gateMade({ verdict: "hold", move: "stop" }) },
  { name: "an unknown", made: gateMade({ verdict: "unknown", move: "stop" }) },
  { name: "a go that was not carried out", made: gateMade({}, MOVED) },
  { name: "a go that was only planned", made: gateMade({}, null) },
  { name: "a go that is only observed", made: gateMade({ enforcement: { mode: "observe", until: "2027-01-01" } }) },
];
test.each(nothing)("$name attests nothing", ({ made }) => {
  expect(verificationSummary(made, facts, context)).toBeNull();
});

test("the subject is a file that anybody can write again", () => {
  expect(subjectOf(context.repositoryUrl, CANDIDATE)).toEqual({
    name: `git+https://github.com/acme/shop@${CANDIDATE}`,
    digest: `sha256:${createHash("sha256").update(`${CANDIDATE}\n`).digest("hex")}`,
  });
});

test("no two environments share a level", () => {
  const environments = [
    "production",
    "Production",
    "PRODUCTION",
    "prod-eu",
    "prod_eu",
    "prod.eu",
    "PROD_EU",
    "prod--eu",
  ];
  const levels = environments.map(levelOf);
  expect(new Set(levels).size).toBe(environments.length);
  expect(levels).toEqual(expect.arrayContaining(["SIGNALBOX_GATE_PRODUCTION", "SIGNALBOX_GATE_PROD_EU"]));
});
