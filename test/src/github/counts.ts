/** What was asked of a GitHub of the tests. */
export type Counts = {
  /** All but git's own, and those answered with 304 among them. */
  readonly requests: number;
  readonly graphql: number;
  readonly rest: number;
  readonly notModified: number;
  /** Of GraphQL, by GitHub's published formula. */
  readonly points: number;
  /** By operation, as GitHub documents it. */
  readonly byOperation: ReadonlyMap<string, number>;
};

export type Counting = {
  request(operation: string): void;
  readonly notModified: () => void;
  points(cost: number): void;
  readonly counts: () => Counts;
  /** The headers that tell how much is left. */
  limits(isGraphql: boolean): Readonly<Record<string, string>>;
  /** What `rateLimit` tells. */
  remainingPoints(): number;
};

/** Points an hour for GraphQL: docs.github.com, "Rate limits and node limits for the GraphQL API". */
const POINTS_AN_HOUR = 5000;
/** Requests an hour in one repository with a workflow's own token: docs.github.com, "Rate limits for the REST API". */
const REQUESTS_AN_HOUR = 1000;

export function openCounts(): Counting {
  const byOperation = new Map<string, number>();
  let points = 0;
  let notModified = 0;
  const graphql = (): number => byOperation.get("POST /graphql") ?? 0;
  const requests = (): number => [...byOperation.values()].reduce((sum, each) => sum + each, 0);
  const remainingPoints = (): number => Math.max(0, POINTS_AN_HOUR - points);
  return {
    request: (operation) => void byOperation.set(operation, (byOperation.get(operation) ?? 0) + 1),
    notModified() {
      notModified += 1;
    },
    points(cost) {
      points += cost;
    },
    remainingPoints,
    counts: () => ({
      requests: requests(),
      graphql: graphql(),
      rest: requests() - graphql(),
      notModified,
      points,
      byOperation,
    }),
    limits(isGraphql) {
      const [limit, used] = isGraphql
        ? [POINTS_AN_HOUR, points]
        : [REQUESTS_AN_HOUR, requests() - graphql() - notModified];
      return {
        "x-ratelimit-limit": String(limit),
        "x-ratelimit-used": String(used),
        "x-ratelimit-remaining": String(Math.max(0, limit - used)),
        "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600),
      };
    },
  };
}
