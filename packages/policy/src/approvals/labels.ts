import type { Listed } from "../gate/observed.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";

/**
 * The labels of a pull request, those that somebody took away included. Labels can only ask for more: whoever may triage could take one
 * away just before the release, or before the merge.
 */
export function labelsEver({ labels, events }: Pick<PullRequestFacts, "labels" | "events">): Listed<string> {
  const taken = events.nodes.flatMap((event) => (event.__typename === "UnlabeledEvent" ? [event.label] : []));
  const nodes = [...new Set([...labels.nodes, ...taken])];
  const unread = labels.totalCount - labels.nodes.length + (events.totalCount - events.nodes.length);
  return { totalCount: nodes.length + unread, nodes };
}
