import type { Json } from "./published/json.ts";

/** What goes wrong with an answer. None of it is checked against the descriptions: it is what proxies, networks and bad days do. */
export type Fault =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A page for people, as a proxy shows it. */
  | { readonly kind: "html"; readonly status: number }
  /** The body ends in its middle, and the connection with it. */
  | { readonly kind: "cut" }
  /** The connection ends without an answer. */
  | { readonly kind: "hang-up" }
  /** 403 says that nothing remains in this hour; 429 asks to wait. */
  | { readonly kind: "rate-limit"; readonly status: 403 | 429; readonly retryAfterSeconds?: number }
  /** Answers when this is done. */
  | { readonly kind: "slow"; readonly until: Promise<unknown> }
  /** Another body than the right one, such as a list that lacks some. */
  | { readonly kind: "changed"; change(body: Json): Json }
  /** GraphQL: an error beside the data, which is null at this path, such as `["repository", "pullRequest1", "reviews"]`. */
  | { readonly kind: "graphql-error"; readonly path: readonly string[]; readonly message?: string }
  /** Something happens before it is answered, such as a push. */
  | { readonly kind: "meanwhile"; happens(): void };

export type FaultPlace = {
  /** `GET /repos/{owner}/{repo}/…` as GitHub documents it, or `POST /graphql`; absent for every request. */
  readonly operation?: string;
  /** Of a GraphQL query or the address of a request: whether it holds this text. */
  readonly holding?: string;
  /** Which of these requests is the first that it happens to, counted from 1. Default 1. */
  readonly from?: number;
  /** How often it happens. Default 1; `Infinity` for always. */
  readonly times?: number;
};

export type Faults = {
  /** Lets something go wrong. */
  add(place: FaultPlace, fault: Fault): void;
  clear(): void;
  /** What goes wrong with this request; counts it. */
  of(operation: string, text: string): readonly Fault[];
};

export function openFaults(): Faults {
  const planned: { place: FaultPlace; fault: Fault; seen: number }[] = [];
  return {
    add: (place, fault) => void planned.push({ place, fault, seen: 0 }),
    clear: () => void planned.splice(0),
    of(operation, text) {
      return planned.flatMap((plan) => {
        const { operation: wanted = operation, holding = "", from = 1, times = 1 } = plan.place;
        if (wanted !== operation || !text.includes(holding)) return [];
        plan.seen += 1;
        return plan.seen >= from && plan.seen < from + times ? [plan.fault] : [];
      });
    },
  };
}
