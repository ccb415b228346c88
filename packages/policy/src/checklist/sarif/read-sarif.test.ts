import { expect, test } from "@jest/globals";
import { readSarif } from "./read-sarif.ts";

const read = (run: object, log: object = {}) =>
  readSarif(
    "scan.sarif",
    JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "Trivy" } }, ...run }], ...log }),
  );
const rules = (...all: object[]) => ({ tool: { driver: { name: "Trivy", rules: all } } });
const severityOf = (run: object) => read(run)[0]?.results?.[0]?.severity;

test("what a run says", () => {
  const result = {
    ruleId: "CVE-1",
    level: "error",
    message: { text: "password: hunter2" },
    locations: [
      { physicalLocation: { artifactLocation: { uri: "a.lock" }, region: { snippet: { text: "hunter2" } } } },
    ],
  };
  const runs = read({
    invocations: [{ executionSuccessful: true }],
    versionControlProvenance: [{ repositoryUri: "https://github.com/acme/web", revisionId: "abc" }],
    results: [result, { ...result, suppressions: [{ kind: "inSource" }] }],
  });
  expect(runs).toEqual([
    {
      tool: "Trivy",
      revisions: ["abc"],
      executionSuccessful: true,
      results: [{ ruleId: "CVE-1", severity: "high", count: 2, suppressed: 1, path: "a.lock" }],
    },
  ]);
  expect(JSON.stringify(runs)).not.toContain("hunter2");
});

const scored = (score: unknown) => ({ id: "R", properties: { "security-severity": score } });
test.each([
  { name: "the result's level", run: { results: [{ ruleId: "R", level: "note" }] }, severity: "low" },
  { name: "no level at all is a warning", run: { results: [{ ruleId: "R" }] }, severity: "medium" },
  {
    name: "the rule's level",
    run: { ...rules({ id: "R", defaultConfiguration: { level: "error" } }), results: [{ ruleId: "R" }] },
    severity: "high",
  },
  {
    name: "the rule's score goes before a level",
    run: { ...rules(scored("9.1")), results: [{ ruleId: "R", level: "note" }] },
    severity: "critical",
  },
  { name: "by the rule's place", run: { ...rules(scored("5")), results: [{ ruleIndex: 0 }] }, severity: "medium" },
  {
    name: "by the rule's place in an extension",
    run: {
      tool: { driver: { name: "T", rules: [scored("1")] }, extensions: [{ name: "X", rules: [scored("9.5")] }] },
      results: [{ rule: { index: 0, toolComponent: { index: 0 } } }],
    },
    severity: "critical",
  },
  {
    name: "of two rules of one name the worse",
    run: { ...rules(scored("1"), scored("8")), results: [{ ruleId: "R" }] },
    severity: "high",
  },
  {
    name: "by a name with parts added",
    run: { ...rules(scored("8")), results: [{ ruleId: "R/sub" }] },
    severity: "high",
  },
  { name: "a score that is none", run: { ...rules(scored("bad")), results: [{ ruleId: "R" }] }, severity: null },
  { name: "a level that nobody knows", run: { results: [{ ruleId: "R", level: "fatal" }] }, severity: null },
  {
    name: "an undecided result has no level of its own",
    run: { results: [{ ruleId: "R", kind: "review", level: "none" }] },
    severity: "medium",
  },
])("severity: $name", ({ run, severity }) => {
  expect(severityOf(run)).toBe(severity);
});

test.each(["pass", "notApplicable", "informational"])("a result of kind %s is no finding", (kind) => {
  expect(read({ results: [{ ruleId: "R", kind }] })[0]?.results).toEqual([]);
});

test("a result that only an earlier scan found is no finding, one that was there before is", () => {
  const found = read({
    results: [
      { ruleId: "A", baselineState: "absent" },
      { ruleId: "B", baselineState: "unchanged" },
    ],
  });
  expect(found[0]?.results?.map(({ ruleId }) => ruleId)).toEqual(["B"]);
});

test.each([
  {
    name: "one invocation failed",
    run: { invocations: [{ executionSuccessful: true }, { executionSuccessful: false }] },
    is: false,
  },
  { name: "none is told of", run: {}, is: null },
])("whether it went well: $name", ({ run, is }) => {
  expect(read(run)[0]?.executionSuccessful).toBe(is);
});

test.each([{}, { results: null }])("without a list of results: %j", (run) => {
  expect(read(run)[0]?.results).toBeNull();
});

test.each([
  { name: "no JSON", text: "secret-of-mine" },
  { name: "another version", text: JSON.stringify({ version: "2.0.0", runs: [] }) },
  { name: "no runs", text: JSON.stringify({ version: "2.1.0", runs: [] }) },
  { name: "a list of anything", text: "[]" },
  { name: "results in other files", text: logOf({ externalPropertyFileReferences: { results: [{ location: {} }] } }) },
  { name: "an invocation that says nothing", text: logOf({ invocations: [{}] }) },
  { name: "results that are none", text: logOf({ results: ["secret-of-mine"] }) },
  { name: "results beside", text: JSON.stringify({ ...JSON.parse(logOf({})), inlineExternalProperties: [{}] }) },
])("refused, without a word of it: $name", ({ text }) => {
  expect(() => readSarif("scan.sarif", text)).toThrow(/^`scan\.sarif` could not be read as SARIF 2\.1\.0/);
  expect(() => readSarif("scan.sarif", text)).not.toThrow(/secret-of-mine/);
});

function logOf(run: object): string {
  return JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "T" } }, ...run }] });
}
