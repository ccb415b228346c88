import { expect, test } from "@jest/globals";
import { isComplete } from "../gate/observed.ts";
import { labelsEver } from "./labels.ts";
import { all, NOON, person } from "./test-approvals.ts";

const unlabeled = (label: string) =>
  ({ __typename: "UnlabeledEvent", createdAt: NOON, actor: person("ann"), label }) as const;

test.each([
  { name: "those it has", labels: all(["docs"]), events: all([]), nodes: ["docs"] },
  { name: "one that was taken away", labels: all([]), events: all([unlabeled("danger")]), nodes: ["danger"] },
  {
    name: "one that was taken away and put back",
    labels: all(["danger"]),
    events: all([unlabeled("danger")]),
    nodes: ["danger"],
  },
])("$name", ({ labels, events, nodes }) => {
  expect(labelsEver({ labels, events })).toEqual(all(nodes));
});

test("labels or events that were not all read leave it open what else there was", () => {
  const cut = { totalCount: 21, nodes: [unlabeled("docs")] };
  expect(isComplete(labelsEver({ labels: all([]), events: cut }))).toBe(false);
  expect(isComplete(labelsEver({ labels: { totalCount: 2, nodes: ["docs"] }, events: all([]) }))).toBe(false);
});
