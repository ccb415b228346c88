import { shown } from "../judgement.ts";
import type { Difference, Side } from "./effect.ts";
import type { AllOf, Shape } from "./shape.ts";
import type { Asked, Inner, Structure } from "./structure-rules.ts";

/** What differs in the properties of an object. A property that only the other side writes is none here. */
export function propertyRules(old: Shape, now: Shape, side: Side, asked: Asked): Omit<Structure, "replaced"> {
  const found: Difference[] = [];
  const pairs: Inner[] = [];
  const before = visible(old, side, (schema) => asked.oldShape(schema));
  const after = visible(now, side, (schema) => asked.newShape(schema));
  for (const [name, schema] of before) {
    const at = path(name);
    const kept = after.get(name) ?? patternFor(now, name) ?? valueOfMap(old, now);
    if (kept === undefined) {
      const says =
        after.size < now.properties.size && now.properties.has(name) ? onlyOther(side) : "the property was removed";
      found.push({ effect: "gone", code: "property-removed", at, says });
      continue;
    }
    pairs.push({ old: schema, now: kept, at });
    found.push(...presence(old, now, name, side));
  }
  for (const [name, schema] of after) {
    if (before.has(name)) continue;
    const wasMap = patternFor(old, name) ?? (old.others === true || old.others === false ? undefined : old.others);
    if (wasMap !== undefined) {
      pairs.push({ old: wasMap, now: schema, at: path(name) });
      found.push(...presence(old, now, name, side));
      continue;
    }
    found.push(addition(old, now, name, side, asked));
  }
  const others = othersRules(old, now, asked);
  return {
    found: [...found, ...requiredAlone(old, now, side), ...others.found],
    pairs: [...pairs, ...others.pairs, ...patternPairs(old, now)],
  };
}

/** The properties that this side writes. */
function visible(shape: Shape, side: Side, read: (schema: AllOf) => Shape): ReadonlyMap<string, AllOf> {
  return new Map(
    [...shape.properties].filter(([, schema]) => {
      const { readOnly, writeOnly } = read(schema);
      return side === "request" ? !readOnly : !writeOnly;
    }),
  );
}

function onlyOther(side: Side): string {
  return side === "request"
    ? "the property is read only now, so that it can't be sent"
    : "the property is write only now, so that it isn't returned";
}

function presence(old: Shape, now: Shape, name: string, side: Side): readonly Difference[] {
  const [before, after] = [old.required.has(name), now.required.has(name)];
  if (before === after) return [];
  const at = path(name);
  return after
    ? [
        {
          effect: "promised",
          code: "property-became-required",
          at,
          says: side === "request" ? "the property is required now" : "the property is always there now",
        },
      ]
    : [
        {
          effect: "wider",
          code: "property-became-optional",
          at,
          says: side === "request" ? "the property is optional now" : "the property may be missing now",
        },
      ];
}

function addition(old: Shape, now: Shape, name: string, side: Side, asked: Asked): Difference {
  const at = path(name);
  const required = now.required.has(name);
  if (side === "request" && required) {
    return { effect: "promised", code: "required-property-added", at, says: "a required property was added" };
  }
  if (side === "response" && old.others === false && asked.options.closedBinds) {
    return {
      effect: "wider",
      code: "property-added-to-closed",
      at,
      says: "the property was added, where `additionalProperties: false` said there would be no more",
    };
  }
  return { effect: "more", code: "property-added", at, says: `${required ? "a" : "an optional"} property was added` };
}

/** Names that are required, and described nowhere. */
function requiredAlone(old: Shape, now: Shape, side: Side): readonly Difference[] {
  const bare = (shape: Shape): readonly string[] => [...shape.required].filter((name) => !shape.properties.has(name));
  return [...new Set([...bare(old), ...bare(now)])]
    .filter((name) => !old.properties.has(name) && !now.properties.has(name))
    .flatMap((name) => presence(old, now, name, side));
}

function othersRules(old: Shape, now: Shape, asked: Asked): Omit<Structure, "replaced"> {
  const [before, after] = [old.others, now.others];
  if (before === after) return { found: [], pairs: [] };
  if (before === false || after === false) {
    const opened = before === false;
    const says = opened ? "other properties are allowed now" : "other properties are not allowed any more";
    // That more may come breaks no reader of an API, which skips what it doesn't know, unless it was told to refuse it.
    const effect = opened ? (asked.options.closedBinds ? "wider" : "more") : "narrower";
    return { found: [{ effect, code: opened ? "object-opened" : "object-closed", at: "", says }], pairs: [] };
  }
  const anything: AllOf = [{ file: "", value: true }];
  return {
    found: [],
    pairs: [{ old: before === true ? anything : before, now: after === true ? anything : after, at: ".*" }],
  };
}

function patternPairs(old: Shape, now: Shape): readonly Inner[] {
  const anything: AllOf = [{ file: "", value: true }];
  return [...new Set([...old.patternProperties.keys(), ...now.patternProperties.keys()])].map((pattern) => ({
    old: old.patternProperties.get(pattern) ?? anything,
    now: now.patternProperties.get(pattern) ?? anything,
    at: `./${shown(pattern)}/`,
  }));
}

// Patterns of documents are never run: they may take for ever. Only one that allows any name is known to hold this one.
function patternFor(shape: Shape, _name: string): AllOf | undefined {
  return shape.patternProperties.get(".*") ?? shape.patternProperties.get("^.*$");
}

/** Where named properties became a map, its values stand for them. */
function valueOfMap(old: Shape, now: Shape): AllOf | undefined {
  return old.properties.size > 0 && now.properties.size === 0 && typeof now.others !== "boolean"
    ? now.others
    : undefined;
}

function path(name: string): string {
  return /^[\w$@-]{1,100}$/.test(name) ? `.${name}` : `.${JSON.stringify(shown(name))}`;
}
