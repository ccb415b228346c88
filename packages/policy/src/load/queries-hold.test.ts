import { expect, test } from "@jest/globals";
import { sharedPolicyFindings } from "../extend/read-extended-policy.ts";
import { describeFinding } from "./describe-finding.ts";
import { readPolicy } from "./read-policy.ts";

const EITHER = "expected `$environment` or `$track`; for a dollar sign `[$]` in a regular expression, else `\\x24`";
const COUNTER = 'expected the counter itself, such as `http_requests_total{code=~"5.."}`';
const TAKEN = "but increases are taken here, exactly, of each series and for each interval";

const text = (rollout: string): string => `version: 1\ncomponents: { web: {} }\nrollout:\n${rollout}\n`;

function told(rollout: string): readonly string[] {
  const loaded = readPolicy("p.yml", text(rollout));
  return loaded.ok
    ? []
    : loaded.findings.map(
        (finding) =>
          `${finding.at.file}:${finding.at.line}:${finding.at.column} ${finding.code} ${describeFinding(finding)}`,
      );
}

const events = (bad: string, total: string): string =>
  `  objectives:\n    e: { budget: 1%, bad: ${bad},\n      total: ${total} }`;
const slow = (buckets: string): string => `  objectives:\n    e: { budget: 1%, slower-than: 1s, buckets: ${buckets} }`;
const value = (query: string): string => `  objectives:\n    e: { below: 1, query: ${query} }`;

const BAD = "`rollout.objectives.e.bad`";
const TOTAL = "`rollout.objectives.e.total`";
const QUERY = "`rollout.objectives.e.query`";

test.each<{ name: string; rollout: string; says: readonly string[] }>([
  {
    name: "a slip in a placeholder",
    rollout: value(`'x{t="$trak"}'`),
    says: [
      `p.yml:5:27 policy.unknown-placeholder ${QUERY} names \`$trak\`, for which nothing is put in; ${EITHER}; did you mean \`$track\`?`,
    ],
  },
  {
    name: "its case",
    rollout: value(`'x{t="$Environment"}'`),
    says: [
      `p.yml:5:27 policy.unknown-placeholder ${QUERY} names \`$Environment\`, for which nothing is put in; ${EITHER}; did you mean \`$environment\`?`,
    ],
  },
  {
    name: "braces",
    rollout: value(`'x{t="\${track}"}'`),
    says: [
      `p.yml:5:27 policy.unknown-placeholder ${QUERY} names \`\${track}\`, for which nothing is put in; ${EITHER}; did you mean \`$track\`?`,
    ],
  },
  {
    name: "one of another tool",
    rollout: value("'rate(x[$__rate_interval])'"),
    says: [
      `p.yml:5:27 policy.unknown-placeholder ${QUERY} names \`$__rate_interval\`, for which nothing is put in; ${EITHER}`,
    ],
  },
  {
    name: "a slip in both selectors, each at its place",
    rollout: events(`'b{t="$tracks"}'`, `'a{t="$tracks"}'`),
    says: [
      `p.yml:5:27 policy.unknown-placeholder ${BAD} names \`$tracks\`, for which nothing is put in; ${EITHER}; did you mean \`$track\`?`,
      `p.yml:6:14 policy.unknown-placeholder ${TOTAL} names \`$tracks\`, for which nothing is put in; ${EITHER}; did you mean \`$track\`?`,
    ],
  },
  {
    name: "a slip in a query of security",
    rollout: `  security: { s: { query: 'x{e="$enviroment"}', below: 1 } }`,
    says: [
      `p.yml:4:27 policy.unknown-placeholder \`rollout.security.s.query\` names \`$enviroment\`, for which nothing is put in; ${EITHER}; did you mean \`$environment\`?`,
    ],
  },
  {
    name: "a slip in a queue's depth",
    rollout: `  queues: { q: { depth: 'x{e="$env"}' } }`,
    says: [
      `p.yml:4:25 policy.unknown-placeholder \`rollout.queues.q.depth\` names \`$env\`, for which nothing is put in; ${EITHER}`,
    ],
  },
  {
    name: "a track in a check of the release, which has none",
    rollout: `  afterwards: { a: { updated: 'x{e="$track"}', within: 1h } }`,
    says: [
      "p.yml:4:31 policy.unknown-placeholder `rollout.afterwards.a.updated` names `$track`, for which nothing is put in; expected `$environment`; for a dollar sign `[$]` in a regular expression, else `\\x24`",
    ],
  },

  {
    name: "a track in `bad` alone",
    rollout: events(`'b{t="$track"}'`, "a"),
    says: [
      `p.yml:6:14 policy.track-in-part ${TOTAL} counts both tracks, and \`bad\` only \`$track\`: the one is no share of the other; expected \`$track\` in both, or in neither`,
    ],
  },
  {
    name: "a track in `total` alone",
    rollout: events("b", `'a{t="$track"}'`),
    says: [
      `p.yml:5:27 policy.track-in-part ${BAD} counts both tracks, and \`total\` only \`$track\`: the one is no share of the other; expected \`$track\` in both, or in neither`,
    ],
  },
  {
    name: "a slip on one side, which is no track then",
    rollout: events(`'b{t="$trak"}'`, `'a{t="$track"}'`),
    says: [
      `p.yml:5:27 policy.unknown-placeholder ${BAD} names \`$trak\`, for which nothing is put in; ${EITHER}; did you mean \`$track\`?`,
    ],
  },

  {
    name: "a rate of the counters",
    rollout: events(`'sum(rate(b{c="5"}[5m]))'`, "'increase (a[5m])'"),
    says: [
      `p.yml:5:27 policy.not-a-counter ${BAD} applies \`rate()\`, ${TAKEN}; ${COUNTER}; did you mean \`b{c="5"}\`?`,
      `p.yml:6:14 policy.not-a-counter ${TOTAL} applies \`increase()\`, ${TAKEN}; ${COUNTER}; did you mean \`a\`?`,
    ],
  },
  {
    name: "a rate of buckets, of which the counter is not plain",
    rollout: slow("'sum by (le) (irate(x[5m]) + irate(y[5m]))'"),
    says: [
      `p.yml:5:48 policy.not-a-counter \`rollout.objectives.e.buckets\` applies \`irate()\`, ${TAKEN}; ${COUNTER}`,
    ],
  },
  {
    name: "what is asked around a counter already",
    rollout: events("'sum by (job) (b{t=\"$track\"})'", "'a{t=\"$track\"} or on() vector(0)'"),
    says: [
      `p.yml:5:27 policy.not-a-counter ${BAD} applies \`sum()\`, ${TAKEN}; ${COUNTER}; did you mean \`b{t="$track"}\`?`,
      `p.yml:6:14 policy.not-a-counter ${TOTAL} applies \`or\`, ${TAKEN}; ${COUNTER}; did you mean \`a{t="$track"}\`?`,
    ],
  },
  {
    name: "a range, and another time",
    rollout: events("'b[5m]'", "'a offset 1h'"),
    says: [
      `p.yml:5:27 policy.not-a-counter ${BAD} applies \`[5m]\`, ${TAKEN}; ${COUNTER}; did you mean \`b\`?`,
      `p.yml:6:14 policy.not-a-counter ${TOTAL} applies \`offset\`, ${TAKEN}; ${COUNTER}; did you mean \`a\`?`,
    ],
  },
  {
    name: "two counters",
    rollout: events("'b + c'", "'a{d=\"or\"} unless on() up'"),
    says: [
      `p.yml:5:27 policy.not-a-counter ${BAD} applies \`+\`, ${TAKEN}; ${COUNTER}`,
      `p.yml:6:14 policy.not-a-counter ${TOTAL} applies \`unless\`, ${TAKEN}; ${COUNTER}`,
    ],
  },
  {
    name: "rates that are recorded",
    rollout: events("'job:errors:rate5m'", "'slo:requests:sum_irate_1h{a=\"b\"}'"),
    says: [
      `p.yml:5:27 policy.not-a-counter ${BAD} names what is a rate already, ${TAKEN}; ${COUNTER}`,
      `p.yml:6:14 policy.not-a-counter ${TOTAL} names what is a rate already, ${TAKEN}; ${COUNTER}`,
    ],
  },
  {
    name: "a comment at the end of a counter",
    rollout: events("'b # all of them'", "a"),
    says: [
      `p.yml:5:27 policy.not-a-counter ${BAD} ends in a comment, which hides what is asked around it; ${COUNTER}; did you mean \`b\`?`,
    ],
  },
  {
    name: "a placeholder with a format of another tool",
    rollout: value("'x{ns=~\"${ns:regex}\"}'"),
    says: [
      `p.yml:5:27 policy.unknown-placeholder ${QUERY} names \`\${ns:regex}\`, for which nothing is put in; ${EITHER}`,
    ],
  },
  {
    name: "a rate of dead letters",
    rollout: "  queues: { q: { dead-letters: 'delta(x[5m])', dead-letters-below: 1 } }",
    says: [
      `p.yml:4:32 policy.not-a-counter \`rollout.queues.q.dead-letters\` applies \`delta()\`, ${TAKEN}; ${COUNTER}; did you mean \`x\`?`,
    ],
  },
])("$name", ({ rollout, says }) => {
  expect(told(rollout)).toEqual(says);
  // What others extend is told so where it stands.
  const shared = sharedPolicyFindings([{ file: "p.yml", bytes: text(rollout) }]);
  expect(shared.map(({ at }) => `${at.line}:${at.column}`)).toEqual(says.map((one) => /\d+:\d+/.exec(one)?.[0]));
});

test.each([
  { name: "both sides about one track", rollout: events(`'b{t="$track",e="$environment"}'`, `'a{t="$track"}'`) },
  { name: "neither side about one", rollout: events("b", `'a{e="$environment"}'`) },
  { name: "functions in a value", rollout: value(`'max(rate(x{t="$track"}[5m])) / sum(increase(y[1m]))'`) },
  {
    name: "functions in a queue's depth and age",
    rollout: "  queues: { q: { depth: 'sum(delta(x[5m]))', age: 'max(rate(y[5m]))', age-below: 5m } }",
  },
  { name: "words in labels", rollout: events(`'b{op="rate(x)",delta="$environment"}'`, `'a{op=~"increase(d|s)$"}'`) },
  { name: "words in names of metrics", rollout: events("rate_errors_total", "increase:rate_total") },
  {
    name: "other functions: some systems' own dialects have such selectors",
    rollout: events(`'my_rate(b)'`, "'union(a, c)'"),
  },
  {
    name: "groups of a regular expression",
    rollout: value(`'label_replace(x, "a", "$svc-$1", "b", "(?P<svc>.*)-(.*)")'`),
  },
  {
    name: "an environment in a check of the release",
    rollout: `  afterwards: { a: { query: 'x{e="$environment"}', below: 1 } }`,
  },
  { name: "what is recorded of a counter", rollout: events("'job:b_total:sum'", "'rate:a:total'") },
  {
    name: "words of operators as names",
    rollout: events('\'offset{or="1 + 2",sum="@"}\'', "'a:or{by=~\"x[0-9]+$|and\"}'"),
  },
  { name: "names in quotes, and by their label", rollout: events(`'{"http-errors"}'`, `'{__name__=~"a|b - c"}'`) },
  { name: "other forms of a selector", rollout: events(`'(a, b)'`, `'{a="b" or c="d"}'`) },
  { name: "a brace that is never closed, which the metrics system tells", rollout: events(`'b{c="d"'`, "a") },
  { name: "a comment on a line of its own", rollout: events(`"b # all\\n"`, "a") },
  { name: "a comment", rollout: value(`'x{t="$track"} # of $trak, not rate(x)'`) },
])("$name: nothing is wrong with it", ({ rollout }) => {
  expect(told(rollout)).toEqual([]);
});

test("a policy that is made to be slow to read is not", () => {
  const [rates, quotes] = ["rate([x])".repeat(200), `"${'\\"'.repeat(900)}`];
  const many = Array.from({ length: 15 }, (_, i) => `    e${i}: { budget: 1%, bad: '${rates}', total: '${quotes}' }`);
  expect(told(`  objectives:\n${many.join("\n")}`)).toHaveLength(15);
});
