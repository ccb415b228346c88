import type { Policy } from "../schema/policy.ts";

type Components = Policy["components"];

/** The names of components, each after those that it depends on, else in the policy's order. */
export function inOrderOfDependence(components: Components): readonly string[] {
  return walk(components).order;
}

/** A way from a component back to itself, such as `[a, b, a]`; null where there is none. */
export function dependencyCycle(components: Components): readonly string[] | null {
  return walk(components).cycle;
}

type Walk = { readonly order: readonly string[]; readonly cycle: readonly string[] | null };

// Depth first, with a stack of its own: a chain of dependencies may be as long as a policy.
function walk(components: Components): Walk {
  const order = new Set<string>();
  const open = new Set<string>();
  let cycle: readonly string[] | null = null;
  for (const start of Object.keys(components)) {
    const way: Visit[] = order.has(start) ? [] : [visit(components, start)];
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      open.add(at.name);
      const { done, value } = at.rest.next();
      if (done === true) {
        order.add(at.name);
        open.delete(at.name);
        way.pop();
      } else if (open.has(value)) {
        cycle ??= [...way.map(({ name }) => name).slice(way.findIndex(({ name }) => name === value)), value];
      } else if (!order.has(value) && Object.hasOwn(components, value)) {
        way.push(visit(components, value));
      }
    }
  }
  return { order: [...order], cycle };
}

type Visit = { readonly name: string; readonly rest: Iterator<string, undefined> };

function visit(components: Components, name: string): Visit {
  return { name, rest: (components[name]?.["depends-on"] ?? []).values() };
}
