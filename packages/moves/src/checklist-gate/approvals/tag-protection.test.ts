import { expect, test } from "@jest/globals";
import { gatherTagProtection } from "./tag-protection.ts";
import { REPOSITORY, Status, withGitHub } from "./test-github.ts";

type Ruleset = {
  readonly target?: string;
  readonly enforcement?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: readonly string[];
  /** By type and number. */
  readonly byPassers?: readonly (readonly [string, number])[];
};
const ALL = ["creation", "update", "deletion"];

async function protectedBy(rulesets: readonly Ruleset[], answers: Readonly<Record<string, unknown>> = {}) {
  const listed = rulesets.map(({ target = "tag", enforcement = "active" }, id) => ({
    id,
    name: "r",
    target,
    enforcement,
  }));
  const details = rulesets.map(({ include = ["~ALL"], exclude = [], rules = ALL, byPassers }, id) => {
    const detail: unknown = {
      ...listed[id],
      conditions: { ref_name: { include, exclude } },
      rules: rules.map((type) => ({ type })),
      bypass_actors: byPassers?.map(([actor_type, actor_id]) => ({ actor_type, actor_id, bypass_mode: "always" })),
    };
    return [`/repos/acme/crm/rulesets/${id}`, detail] as const;
  });
  const signal = new AbortController().signal;
  return withGitHub({ "/repos/acme/crm/rulesets": listed, ...Object.fromEntries(details), ...answers }, (gitHub) =>
    gatherTagProtection({ gitHub, repository: REPOSITORY, signal }),
  );
}

const cases: readonly { readonly name: string; readonly rulesets: readonly Ruleset[]; readonly held: boolean }[] = [
  { name: "no ruleset", rulesets: [], held: false },
  { name: "all rules over all tags", rulesets: [{}], held: true },
  {
    name: "the rules in two rulesets",
    rulesets: [{ rules: ["creation"] }, { rules: ["update", "deletion"] }],
    held: true,
  },
  { name: "tags may be made", rulesets: [{ rules: ["update", "deletion"] }], held: false },
  { name: "tags may be deleted", rulesets: [{ rules: ["creation", "update"] }], held: false },
  {
    name: "tags may be moved forward",
    rulesets: [{ rules: ["creation", "deletion", "non_fast_forward"] }],
    held: false,
  },
  { name: "a ruleset that is off", rulesets: [{ enforcement: "disabled" }], held: false },
  { name: "a ruleset on trial", rulesets: [{ enforcement: "evaluate" }], held: false },
  { name: "a ruleset over branches", rulesets: [{ target: "branch" }], held: false },
  { name: "tags like this", rulesets: [{ include: ["refs/tags/v*"] }], held: true },
  { name: "other tags", rulesets: [{ include: ["refs/tags/web-*"] }], held: false },
  { name: "branches like this", rulesets: [{ include: ["refs/heads/v*", "~DEFAULT_BRANCH"] }], held: false },
  { name: "no tags", rulesets: [{ include: [] }], held: false },
  { name: "a star that would cross a slash", rulesets: [{ include: ["refs/*"] }], held: false },
  { name: "stars at the end, which cross none", rulesets: [{ include: ["refs/**"] }], held: false },
  { name: "stars at the end, in the same part", rulesets: [{ include: ["refs/tags/**"] }], held: true },
  { name: "stars that cross slashes", rulesets: [{ include: ["refs/**/*"] }], held: true },
  { name: "another case", rulesets: [{ include: ["refs/tags/V*"] }], held: false },
  { name: "rules that administrators by-pass", rulesets: [{ byPassers: [["RepositoryRole", 5]] }], held: true },
  { name: "rules that one app by-passes", rulesets: [{ byPassers: [["Integration", 77]] }], held: true },
  { name: "rules that every writer by-passes", rulesets: [{ byPassers: [["RepositoryRole", 4]] }], held: false },
  { name: "rules that every workflow by-passes", rulesets: [{ byPassers: [["Integration", 15_368]] }], held: false },
  { name: "all tags but these", rulesets: [{ exclude: ["refs/tags/v1*"] }], held: false },
  { name: "all tags but some that may be these", rulesets: [{ exclude: ["refs/**"] }], held: false },
  { name: "all tags but others", rulesets: [{ exclude: ["refs/tags/web-*"] }], held: true },
  {
    name: "a pattern that is too long to be tried",
    rulesets: [{ include: [`refs/tags/v*${"*".repeat(300)}`] }],
    held: false,
  },
  { name: "an exception that is too long to be tried", rulesets: [{ exclude: ["**/".repeat(9)] }], held: false },
];

test.each(cases)("`v1.2.0` under $name: protected $held", async ({ rulesets, held }) => {
  expect((await protectedBy(rulesets))("v1.2.0")).toEqual({ known: true, value: held });
});

test("a ruleset that does not say which tags it means covers none", async () => {
  const answers = {
    "/repos/acme/crm/rulesets/0": {
      id: 0,
      name: "r",
      target: "tag",
      enforcement: "active",
      rules: ALL.map((type) => ({ type })),
    },
  };
  expect((await protectedBy([{}], answers))("v1.2.0")).toEqual({ known: true, value: false });
});

test.each([
  { name: "the list", answers: { "/repos/acme/crm/rulesets": new Status(403) } },
  { name: "a ruleset", answers: { "/repos/acme/crm/rulesets/0": new Status(403) } },
])("$name that may not be read leaves it unknown", async ({ answers }) => {
  expect((await protectedBy([{}], answers))("v1.2.0")).toMatchObject({ known: false, code: "github.forbidden" });
});
