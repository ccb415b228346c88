import { expect, test } from "@jest/globals";
import { disagreements, readActionYml } from "./action-yml.ts";
import { choice, duration, list, orElse, required, secret, text } from "./fields.ts";

const actionYml = readActionYml(`
name: Example
inputs:
  token: { description: a, required: true, default: "\${{ github.token }}" }
  tag: { description: a, required: true }
  mode: { description: a, default: plan }
  only: { description: a }
  time-out: { description: a, default: 10m }
`);

const agreed = {
  token: secret(required(text())),
  tag: required(text()),
  mode: orElse(choice(["plan", "apply"]), "plan"),
  only: list(),
  "time-out": orElse(duration(), "600s"),
};

const { only: _only, ...fewer } = agreed;
const cases = [
  { name: "nothing, where both say the same", definition: agreed, says: [] },
  { name: "an input that nobody reads", definition: fewer, says: ["`only` is in action.yml, but nobody reads it"] },
  {
    name: "an input that GitHub does not know",
    definition: { ...agreed, more: text() },
    says: ["`more` is read, but action.yml does not name it"],
  },
  {
    name: "another default",
    definition: { ...agreed, mode: orElse(choice(["plan", "apply"]), "apply") },
    says: ["`mode` left empty is not the default of action.yml, `plan`"],
  },
  {
    name: "another duty",
    definition: { ...agreed, only: required(list()) },
    says: ["`only` is required, but action.yml lets it be empty"],
  },
];
test.each(cases)("$name", ({ definition, says }) => {
  expect(disagreements(definition, actionYml)).toEqual(says);
});
