import * as z from "zod";

const Backend = z.object({
  group: z.string().nullish(),
  kind: z.string().nullish(),
  namespace: z.string().nullish(),
  name: z.string(),
  weight: z.number().int().nonnegative().nullish(),
});

const Condition = z.object({
  type: z.string(),
  status: z.string(),
  reason: z.string().default(""),
  message: z.string().default(""),
  observedGeneration: z.number().int().nullish(),
});

/** What we read of an HTTPRoute: https://gateway-api.sigs.k8s.io/reference/spec/#httproute */
export const RouteSchema = z.object({
  metadata: z.object({
    resourceVersion: z.string(),
    generation: z.number().int().default(0),
    annotations: z.record(z.string(), z.string()).nullish(),
  }),
  spec: z.object({ rules: z.array(z.object({ backendRefs: z.array(Backend).nullish() })).nullish() }),
  status: z.object({ parents: z.array(z.object({ conditions: z.array(Condition).nullish() })).nullish() }).nullish(),
});
export type Route = z.infer<typeof RouteSchema>;
export type RouteCondition = z.infer<typeof Condition>;

/** A backend's place and weight in a rule. */
type Placed = { readonly at: number; readonly weight: number };
/** A rule that shares its traffic between the two tracks. */
export type SharedRule = {
  readonly at: number;
  readonly stable: Placed;
  readonly canary: Placed;
  /** Whether it has further backends, whose traffic the two must leave alone. */
  readonly others: boolean;
};

/** The rules that have both Services. A Service that is named twice in one is no track of it: nobody can say which. */
export function sharedRules(
  { spec }: Route,
  tracks: { readonly stable: string; readonly canary: string },
  namespace: string,
): readonly SharedRule[] {
  return (spec.rules ?? []).flatMap(({ backendRefs }, at): readonly SharedRule[] => {
    const backends = (backendRefs ?? []).map((backend, index) => ({ backend, index }));
    const placesOf = (name: string): readonly Placed[] =>
      backends
        .filter(
          ({ backend }) =>
            backend.name === name &&
            (backend.kind ?? "Service") === "Service" &&
            (backend.group ?? "") === "" &&
            (backend.namespace ?? namespace) === namespace,
        )
        .map(({ backend, index }) => ({ at: index, weight: backend.weight ?? 1 }));
    const [stable, ...moreStable] = placesOf(tracks.stable);
    const [canary, ...moreCanary] = placesOf(tracks.canary);
    if (stable === undefined || canary === undefined || moreStable.length + moreCanary.length > 0) return [];
    return [{ at, stable, canary, others: backends.length > 2 }];
  });
}

/** The canary's share of what a rule gives the two; null where it gives them nothing. */
export function shareOf({ stable, canary }: SharedRule): number | null {
  const both = stable.weight + canary.weight;
  return both === 0 ? null : canary.weight / both;
}
