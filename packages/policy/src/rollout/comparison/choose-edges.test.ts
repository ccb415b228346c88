import { expect, test } from "@jest/globals";
import { chooseEdges } from "./choose-edges.ts";

const sharing = (shares: Readonly<Record<string, number>>): Parameters<typeof chooseEdges>[0] =>
  Object.entries(shares).map(([le, share]) => ({
    le,
    counts: Array.from({ length: 20 }, (_, i) => (i === 3 ? null : { bad: 10_000 * share, total: 10_000 })),
  }));

const fine = sharing({ "0.05": 0.78, "0.1": 0.356, "0.2": 0.064, "0.3": 0.0134, "0.5": 0.0012, "1": 0 });
const coarse = sharing({ "0.025": 0.97, "0.05": 0.78, "0.1": 0.356, "0.25": 0.028, "0.5": 0.0012, "1": 0 });

const cases = [
  {
    name: "the two that tell most, with the objective's own",
    history: fine,
    primary: "0.5",
    are: ["0.5", "0.3", "0.2"],
  },
  {
    name: "an own limit that tells much leaves room for the next",
    history: fine,
    primary: "0.3",
    are: ["0.3", "0.2", "0.1"],
  },
  { name: "coarse limits give what they have", history: coarse, primary: "0.5", are: ["0.5", "0.25", "0.1"] },
  {
    name: "what nearly all or nearly none are slower than is left",
    history: sharing({ "0.1": 0.9, "1": 1e-5 }),
    primary: "1",
    are: ["1"],
  },
  { name: "no history, the objective's own alone", history: [], primary: "0.5", are: ["0.5"] },
  { name: "no request is slow", history: sharing({ "0.1": 0, "0.5": 0 }), primary: "0.5", are: ["0.5"] },
] as const;

test.each(cases)("$name", ({ history, primary, are }) => {
  expect(chooseEdges(history, primary)).toEqual(are);
});
