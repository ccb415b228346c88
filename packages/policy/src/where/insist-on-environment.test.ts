import { expect, test } from "@jest/globals";
import { SignalboxError } from "../error.ts";
import { testPolicy } from "../load/test-policy.ts";
import { insistOnEnvironment } from "./insist-on-environment.ts";

const silent = testPolicy("version: 1\ncomponents: { web: {} }\n").policy;
const naming = testPolicy(`version: 1
components: { web: {} }
branches: { main: { environment: staging, followed-by: [production] } }
`).policy;
const nowhere = testPolicy("version: 1\ncomponents: { web: {} }\nbranches: { main: { prerelease: rc } }\n").policy;
const ruling = testPolicy(`version: 1
components: { web: {} }
schedule: { freezes: [{ from: "fri 18:00", to: "mon 08:00", reason: weekend, for: [production] }] }
`).policy;

test.each([
  { name: "a name, where the policy leaves to the workflow which there are", policy: silent, environment: "eu-1" },
  { name: "a name, where no branch goes to an environment", policy: nowhere, environment: "eu-1" },
  { name: "one that a branch goes to", policy: naming, environment: "staging" },
  { name: "or goes to later", policy: naming, environment: "production" },
])("$name", ({ policy, environment }) => {
  insistOnEnvironment(policy, environment, "canary");
});

const SPELT = "`Production` is not how the policy spells this environment; did you mean `production`?";
const unknown = "freeze.unknown-environment";
const bad = "freeze.bad-environment";

test.each([
  {
    name: "one of no branch",
    policy: naming,
    environment: "eu-1",
    code: unknown,
    says: "no branch of the policy goes to `eu-1`; name one of: `staging`, `production`",
  },
  {
    name: "a misspelt one",
    policy: naming,
    environment: "prodution",
    code: unknown,
    says: "no branch of the policy goes to `prodution`; did you mean `production`?",
  },
  { name: "another case", policy: naming, environment: "Production", code: unknown, says: SPELT },
  { name: "another case than a rule's", policy: ruling, environment: "Production", code: unknown, says: SPELT },
  { name: "the end of a label", policy: silent, environment: 'x"} or vector(0) #', code: bad },
  { name: "a part of an expression", policy: silent, environment: ".*|.+", code: bad },
  { name: "lines", policy: silent, environment: "production\n::error::", code: bad },
  { name: "nothing", policy: silent, environment: "", code: bad },
])("not: $name", ({ policy, environment, code, says = "is no environment's name" }) => {
  const refused = thrownBy(() => insistOnEnvironment(policy, environment, "freeze"));
  expect(refused.code).toBe(code);
  expect(`${refused.message}; ${refused.next}`).toContain(says);
});

function thrownBy(run: () => void): SignalboxError {
  try {
    run();
  } catch (error) {
    if (error instanceof SignalboxError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
