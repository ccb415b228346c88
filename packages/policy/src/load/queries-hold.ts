import { queriesAsked, tellsTracksApart } from "../rollout/objectives/grid-queries.ts";
import type { Policy } from "../schema/policy.ts";
import { counterWithin, doneToCounter, endsInComment } from "./counter-selector.ts";
import type { Finding, FindingCode } from "./loaded-policy.ts";
import { nearestWord } from "./nearest-word.ts";
import { type Placeholder, placeholdersIn } from "./promql-text.ts";
import { shown, shownPath } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

type Rollout = Policy["rollout"];

/** A query of a rollout: `counter` where a counter's selector is asked for, of which the watch takes the increases itself. */
type Asked = {
  readonly path: readonly string[];
  readonly text: string;
  readonly counter: boolean;
  /** The placeholders that something is put in for. */
  readonly known: readonly string[];
};

/** Whether a rollout's queries ask what was meant: no slip in a placeholder, both sides of a share about the same track, counters as they are. */
export function queriesHold({ rollout }: Pick<Policy, "rollout">, tree: Tree): readonly Finding[] {
  return [
    ...queriesOf(rollout).flatMap((asked) => [...unknownPlaceholders(asked, tree), ...notCounters(asked, tree)]),
    ...Object.keys(rollout.objectives).flatMap((name) => tracksInPart(rollout, name, tree)),
  ];
}

const SCOPE = ["environment", "track"];
const COUNTERS = ["bad", "total", "buckets", "dead-letters"];

function queriesOf({ objectives, security, queues, afterwards }: Rollout): readonly Asked[] {
  return [
    ...askedIn("objectives", objectives, ["bad", "total", "buckets", "query"], SCOPE),
    ...askedIn("security", security, ["query"], SCOPE),
    ...askedIn("queues", queues, ["depth", "age", "dead-letters"], SCOPE),
    ...askedIn("afterwards", afterwards, ["query", "updated"], ["environment"]),
  ];
}

function askedIn<Key extends string>(
  group: keyof Rollout,
  named: Readonly<Record<string, { readonly [key in Key]?: string | undefined }>>,
  keys: readonly Key[],
  known: readonly string[],
): readonly Asked[] {
  return Object.entries(named).flatMap(([name, one]) =>
    keys.flatMap((key) => {
      const text = one[key];
      const path = ["rollout", group, name, key];
      return text === undefined ? [] : [{ path, text, counter: COUNTERS.includes(key), known }];
    }),
  );
}

/** Nothing is put in for a name that is not known: no series has such a label, and there would be no data. */
function unknownPlaceholders({ path, text, known }: Asked, tree: Tree): readonly Finding[] {
  return placeholdersIn(text)
    .filter(isUnknown(known))
    .map(({ written, name }) => {
      const near = nearestWord(name, known);
      const says = `${shownPath(path)} names ${shown(written)}, for which nothing is put in`;
      const right = known.map((word) => `\`$${word}\``).join(" or ");
      const expected = `${right}; for a dollar sign \`[$]\` in a regular expression, else \`\\x24\``;
      return finding(tree, path, "policy.unknown-placeholder", {
        says,
        expected,
        suggestion: near === null ? null : `did you mean \`$${near}\`?`,
      });
    });
}

/** Nothing is put in for braces, whatever they name. */
function isUnknown(known: readonly string[]): (one: Placeholder) => boolean {
  return ({ written, name }) => !known.includes(name) || written.startsWith("${");
}

function notCounters({ path, text, counter }: Asked, tree: Tree): readonly Finding[] {
  if (!counter) return [];
  const done = doneToCounter(text);
  const hides = done === null && endsInComment(text);
  if (done === null && !hides) return [];
  const why = hides
    ? "ends in a comment, which hides what is asked around it"
    : `${done}, but increases are taken here, exactly, of each series and for each interval`;
  const expected = 'the counter itself, such as `http_requests_total{code=~"5.."}`';
  const itself = counterWithin(text);
  const suggestion = itself === null ? null : `did you mean ${shown(itself)}?`;
  return [finding(tree, path, "policy.not-a-counter", { says: `${shownPath(path)} ${why}`, expected, suggestion })];
}

function tracksInPart({ objectives }: Rollout, name: string, tree: Tree): readonly Finding[] {
  const objective = objectives[name];
  if (objective === undefined || tellsTracksApart(objective) !== "in-part") return [];
  // A slip in the other is one mistake.
  if (queriesAsked(objective).flatMap(placeholdersIn).some(isUnknown(SCOPE))) return [];
  const [lacking, other] = tellsTracksApart({ query: objective.bad }) === "yes" ? ["total", "bad"] : ["bad", "total"];
  const path = ["rollout", "objectives", name, lacking];
  const says = `${shownPath(path)} counts both tracks, and \`${other}\` only \`$track\`: the one is no share of the other`;
  return [
    finding(tree, path, "policy.track-in-part", {
      says,
      expected: "`$track` in both, or in neither",
      suggestion: null,
    }),
  ];
}

function finding(
  tree: Tree,
  path: readonly string[],
  code: FindingCode,
  rest: Pick<Finding, "says" | "expected" | "suggestion">,
): Finding {
  return { code, path, at: follow(tree, path).node.at, ...rest };
}
