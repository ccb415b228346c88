import fc from "fast-check";
import { SILENT } from "../approvals/test-approvals.ts";
import { type GateFacts, GateFactsSchema } from "./gate-facts.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Key = string | number;
type Place = { readonly path: readonly Key[]; readonly value: Json };

/** Texts as somebody hostile would write them. */
const HOSTILE = [
  "",
  "__proto__",
  "constructor",
  "toString",
  "\u0000",
  "\u001b[2J",
  "\u202Emain",
  "main\u200B",
  "Main",
  "KELVIN\u212A",
  "::error::x",
  "</td>|`@acme/qa`",
  "$(id);`id`",
  "a".repeat(5000),
  "{a,b}{a,b}",
  "**/**/**/**/**",
  "/approve ciso",
  "2026-02-31",
  "9".repeat(40),
];

/** Facts with up to eight changes anywhere: other values of their own, hostile texts, entries left out or doubled, silence. All are facts that can be read. */
export function changedAnywhere(facts: GateFacts): fc.Arbitrary<GateFacts> {
  return fc
    .array(fc.record({ at: fc.nat(), which: fc.nat() }), { minLength: 1, maxLength: 8 })
    .map((changes) =>
      changes.reduce((standing, { at, which }) => readOr(standing, changedAt(standing, at, which)), facts),
    );
}

/** Facts with one fact fewer that could speak for the release: an entry of a list that says how long it is, or anything known that nobody can say now. */
export function takenAway(facts: GateFacts, which: number): GateFacts {
  const places = placesIn(facts).flatMap((place): readonly Taken[] => takenFrom(place));
  const place = places[which % Math.max(1, places.length)];
  if (place === undefined) return facts;
  const shorter = place.isCounted ? recounted(facts, place.path.slice(0, -2)) : facts;
  return readOr(facts, withValue(shorter, place.path, place.value));
}

type Taken = { readonly path: readonly Key[]; readonly value: Json | undefined; readonly isCounted: boolean };

function takenFrom({ path, value }: Place): readonly Taken[] {
  if (!isRecord(value)) return [];
  if (value["known"] === true) return [{ path, value: SILENT, isCounted: false }];
  const nodes = value["nodes"];
  // One that is longer than it says is not whole, and would be with an entry fewer.
  if (!isList(nodes) || nodes.length > Number(value["totalCount"])) return [];
  return nodes.flatMap((node, index) => {
    const place = { path: [...path, "nodes", index], value: undefined };
    const cut = { ...place, isCounted: false };
    return supports(path, node) ? [cut, { ...place, isCounted: true }] : [cut];
  });
}

/** Facts with all their lists in another order, but where the order says something. */
export function shuffled(facts: GateFacts, seed: number): GateFacts {
  return GateFactsSchema.parse(reordered(facts, seed));
}

const ORDERED = new Set(["parents", "run", "lastLines"]);

function reordered(json: Json, seed: number): Json {
  if (isList(json)) {
    const keyed = json.map((one, index) => ({
      one: reordered(one, seed),
      rank: ((index + 1) * (seed + 7919)) % 104_729,
    }));
    return keyed.toSorted((a, b) => a.rank - b.rank).map(({ one }) => one);
  }
  if (!isRecord(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, ORDERED.has(key) ? value : reordered(value, seed)]),
  );
}

/** Whether an entry of the list at this path speaks for a release, so that the list without it may be a whole one too. */
function supports(path: readonly Key[], node: Json): boolean {
  const names = path.slice(-2).map(String);
  if (names.includes("reviews")) return isRecord(node) && node["state"] === "APPROVED";
  if (names.includes("environmentReviews")) return isRecord(node) && node["state"] === "approved";
  if (names.includes("workflowRuns") || names.includes("jobs"))
    return isRecord(node) && node["status"] === "completed" && node["conclusion"] === "success";
  return SUPPORTING.some((name) => names.includes(name)) || path.at(-3) === "teams";
}

const SUPPORTING = ["analyses", "comments", "approvalTags", "reviewTags", "releases"];

function recounted(json: Json, path: readonly Key[]): Json {
  const count = path.reduce<Json | undefined>((inside, key) => childOf(inside, key), json);
  return isRecord(count) ? withValue(json, [...path, "totalCount"], Number(count["totalCount"]) - 1) : json;
}

function changedAt(json: Json, at: number, which: number): Json {
  const places = placesIn(json);
  const place = places[at % places.length];
  if (place === undefined) return json;
  const others = alternativesTo(place, places);
  return withValue(json, place.path, others[which % others.length]);
}

function alternativesTo({ path, value }: Place, places: readonly Place[]): readonly (Json | undefined)[] {
  const key = path.at(-1);
  const alike = places
    .filter((other) => other.path.at(-1) === key && other.value !== value)
    .map((other) => other.value);
  if (typeof value === "boolean") return [!value, null];
  if (typeof value === "number") return [value + 1, Math.max(0, value - 1), null, ...alike];
  if (typeof value === "string")
    return [...alike, ...HOSTILE, null, ...places.map((other) => other.value).filter((one) => typeof one === "string")];
  if (isList(value)) return [[], value.slice(1), [...value, ...value.slice(0, 1)], undefined];
  if (isRecord(value) && value["known"] === true) return [SILENT, null, undefined, ...alike];
  return [null, undefined, ...alike];
}

function placesIn(json: Json, path: readonly Key[] = []): readonly Place[] {
  const children: readonly (readonly [Key, Json])[] = isList(json)
    ? json.map((one, index) => [index, one] as const)
    : isRecord(json)
      ? Object.entries(json)
      : [];
  return [{ path, value: json }, ...children.flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

/** The same with another value in one place; undefined leaves it out. */
function withValue(json: Json, path: readonly Key[], value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? json;
  const inside = childOf(json, key);
  const changed = rest.length === 0 ? value : inside === undefined ? undefined : withValue(inside, rest, value);
  if (isList(json))
    return json.flatMap((one, index) => (index === key ? (changed === undefined ? [] : [changed]) : [one]));
  if (!isRecord(json)) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([name, one]) =>
      name === key ? (changed === undefined ? [] : [[name, changed] as const]) : [[name, one] as const],
    ),
  );
}

function childOf(json: Json | undefined, key: Key): Json | undefined {
  if (isList(json)) return json[Number(key)];
  return isRecord(json) && Object.hasOwn(json, key) ? json[key] : undefined;
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

function isRecord(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === "object" && json !== null && !isList(json);
}

function readOr(facts: GateFacts, json: Json): GateFacts {
  const read = GateFactsSchema.safeParse(json);
  return read.success ? read.data : facts;
}
