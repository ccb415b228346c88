import type { PullRequestFacts, Review } from "../approvals/pull-request-facts.ts";
import { rolesOf } from "../approvals/effective-approvals.ts";
import type { Policy } from "../schema/policy.ts";
import type { GateFacts } from "./gate-facts.ts";
import type { Person } from "./people.ts";

/**
 * The facts as they would be had somebody approved everything that they can approve: every pull request of the release at its final
 * head, its manifest, and every environment that stands for a role. Whether it counts is still for the policy to say.
 */
export function withApproval(policy: Policy, facts: GateFacts, login: string): GateFacts {
  const person: Person = { login, databaseId: null, type: "User" };
  const { approvals, about } = facts;
  const { range, manifest, run } = approvals;
  const approve = (one: PullRequestFacts): PullRequestFacts => approved(one, person, about.now);
  return {
    ...facts,
    approvals: {
      ...approvals,
      range: range.known
        ? {
            known: true,
            value: {
              ...range.value,
              pullRequests: { ...range.value.pullRequests, nodes: range.value.pullRequests.nodes.map(approve) },
            },
          }
        : range,
      manifest:
        manifest.known && manifest.value !== null
          ? { known: true, value: { ...manifest.value, pullRequest: approve(manifest.value.pullRequest) } }
          : manifest,
      run:
        run?.known === true
          ? {
              known: true,
              value: { ...run.value, environmentReviews: reviewed(policy, run.value.environmentReviews, person) },
            }
          : run,
    },
  };
}

type EnvironmentReviews = Extract<
  NonNullable<GateFacts["approvals"]["run"]>,
  { known: true }
>["value"]["environmentReviews"];

function approved(pullRequest: PullRequestFacts, author: Person, submittedAt: string): PullRequestFacts {
  const { nodes, totalCount } = pullRequest.reviews;
  const review: Review = {
    databaseId: null,
    author,
    state: "APPROVED",
    commit: pullRequest.headRefOid,
    submittedAt,
    authorCanPushToRepository: false,
    url: `${pullRequest.url}#what-if`,
  };
  return { ...pullRequest, reviews: { totalCount: totalCount + 1, nodes: [...nodes, review] } };
}

function reviewed(policy: Policy, reviews: EnvironmentReviews, user: Person): EnvironmentReviews {
  if (!reviews.known) return reviews;
  const environments = Object.values(rolesOf(policy)).flatMap(({ environment }) => environment ?? []);
  const added = environments.map((environment) => ({ state: "approved" as const, user, environments: [environment] }));
  const { totalCount, nodes } = reviews.value;
  return { known: true, value: { totalCount: totalCount + added.length, nodes: [...nodes, ...added] } };
}
