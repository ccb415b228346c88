import { misfitsOf, type PublishedKind } from "./published-schemas.ts";
import { at, isObject, type JsonObject, merged, operated } from "./test-patch.ts";

export const NAMESPACE = "shop";

/** What a patch came to. */
export type Patched = { readonly status: number; readonly message: string };

/** The objects of a cluster, as its API server keeps them, for tests. All of them fit what their publishers say. */
export class TestCluster {
  /** What happens between a patch's reading an object and its writing it: somebody else may be quicker. */
  beforeWrite: () => void = () => {};
  /** Before version 0.10 of Argo Rollouts the status was a part of the object like any other. */
  hasStatusSubresource = true;
  readonly #objects = new Map<string, JsonObject>();
  #version = 100;

  find(kind: string, name: string): JsonObject | undefined {
    return this.#objects.get(`${kind}/${name}`);
  }

  get(kind: string, name: string): JsonObject {
    const object = this.find(kind, name);
    if (object === undefined) throw new Error(`no ${kind} ${name}`);
    return object;
  }

  all(kind: string): readonly JsonObject[] {
    return [...this.#objects].flatMap(([key, object]) => (key.startsWith(`${kind}/`) ? [object] : []));
  }

  /** Writes an object whole, as a controller or another person would. */
  put(object: unknown): void {
    const [kind, name] = [at(object, "kind"), at(object, "metadata", "name")];
    if (typeof kind !== "string" || typeof name !== "string") throw new Error("an object without a kind or name");
    const old = this.find(kind, name);
    this.#version += 1;
    const generation = Number(at(old, "metadata", "generation") ?? 0);
    const metadata = {
      namespace: NAMESPACE,
      uid: `uid-of-${name}`,
      resourceVersion: String(this.#version),
      generation: isSame(at(old, "spec"), at(object, "spec")) ? generation : generation + 1,
    };
    const stored = merged(object, { metadata });
    if (!isObject(stored)) throw new Error("not an object");
    insist(kind, stored);
    this.#objects.set(`${kind}/${name}`, stored);
  }

  /** Lays a part over an object. */
  change(kind: string, name: string, part: JsonObject): void {
    this.put(merged(this.get(kind, name), part));
  }

  /** https://kubernetes.io/docs/reference/using-api/api-concepts/#patch-and-update */
  patch(old: JsonObject, type: string, patch: unknown, subresource: string | undefined): Patched {
    let whole: unknown;
    try {
      if (type === "application/merge-patch+json") whole = merged(old, patch);
      else if (type === "application/json-patch+json" && Array.isArray(patch)) whole = operated(old, patch);
      else return { status: 415, message: "the body of the request was in an unknown format" };
    } catch (error) {
      return { status: 422, message: `the server rejected our request: ${String(error)}` };
    }
    const [name, kind] = [String(at(old, "metadata", "name")), String(at(old, "kind"))];
    this.beforeWrite();
    if (at(whole, "metadata", "resourceVersion") !== at(this.find(kind, name), "metadata", "resourceVersion")) {
      return { status: 409, message: "the object has been modified; apply your changes to the latest version" };
    }
    const [spec, status] = subresource === "status" ? [old, whole] : [whole, this.hasStatusSubresource ? old : whole];
    const next = { ...(isObject(spec) ? spec : {}), status: at(status, "status") };
    const misfits = misfitsOf(published(kind), JSON.parse(JSON.stringify(next)));
    if (misfits.length > 0) return { status: 422, message: misfits.join("; ") };
    this.put(JSON.parse(JSON.stringify(next)));
    return { status: 200, message: "" };
  }
}

const PUBLISHED = ["Rollout", "Deployment", "ReplicaSet", "HorizontalPodAutoscaler", "HTTPRoute"] as const;

function published(kind: string): PublishedKind {
  const found = PUBLISHED.find((each) => each === kind);
  if (found === undefined) throw new Error(`${kind} is not published`);
  return found;
}

function insist(kind: string, object: JsonObject): void {
  const misfits = misfitsOf(published(kind), object);
  if (misfits.length > 0) throw new Error(misfits.join("; "));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
