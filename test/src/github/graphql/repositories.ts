import { fullName, nodeId, webOf } from "../rest/people.ts";
import { gitStore } from "../state/git-store.ts";
import { findRepository, permissionOf, type RepositoryState } from "../state/github-state.ts";
import { actor, teamNode, user } from "./actors.ts";
import { connection } from "./connection.ts";
import { type Arguments, failure, ifMay, type Node, type Nodes, textArgument, textsArgument } from "./node.ts";
import { branchProtectionNode, rulesetNode } from "./rules.ts";

/** The repository of a query. */
export function findRepositoryNode(nodes: Nodes, args: Arguments): Node {
  const [owner, name] = [textArgument(args, "owner") ?? "", textArgument(args, "name") ?? ""];
  const repository = findRepository(nodes.state, owner, name);
  if (repository === null)
    throw failure("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  return nodes.repository(repository);
}

export function repositoryNode(nodes: Nodes, repository: RepositoryState): Node {
  const store = gitStore(repository.git);
  return {
    __typename: "Repository",
    id: nodeId("R", repository.databaseId),
    databaseId: repository.databaseId,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: actor(nodes.state, repository.owner),
    url: webOf(fullName(repository)),
    resourcePath: `/${fullName(repository)}`,
    isPrivate: repository.isPrivate,
    isFork: repository.isFork,
    isArchived: false,
    visibility: repository.isPrivate ? "PRIVATE" : "PUBLIC",
    defaultBranchRef: () => nodes.ref(repository, `refs/heads/${repository.defaultBranch}`),
    ref: (args: Arguments) => nodes.ref(repository, qualified(textArgument(args, "qualifiedName") ?? "")),
    refs: connection({
      heeds: ["refPrefix"],
      items: (args) => store.refs(textArgument(args, "refPrefix") ?? ""),
      node: (ref) => nodes.ref(repository, ref.name),
    }),
    object: (args: Arguments) =>
      ifMay(nodes.state, "contents: read", () =>
        nodes.gitObject(repository, textArgument(args, "oid") ?? textArgument(args, "expression")),
      ),
    pullRequest(args: Arguments) {
      return ifMay(nodes.state, "pull-requests: read", () => {
        const pull = repository.pullRequests.find((each) => each.number === args["number"]);
        const says = `Could not resolve to a PullRequest with the number of ${String(args["number"])}.`;
        return pull === undefined ? failure("NOT_FOUND", says) : nodes.pullRequest(repository, pull);
      });
    },
    pullRequests: connection({
      heeds: ["states", "baseRefName", "headRefName"],
      items(args) {
        const states = textsArgument(args, "states");
        const [base, head] = [textArgument(args, "baseRefName"), textArgument(args, "headRefName")];
        return repository.pullRequests.filter(
          (pull) =>
            (states === null || states.includes(pull.state)) &&
            (base === null || base === pull.baseRefName) &&
            (head === null || head === pull.headRefName),
        );
      },
      node: (pull) => ifMay(nodes.state, "pull-requests: read", () => nodes.pullRequest(repository, pull)),
    }),
    codeowners: () => ({
      errors: repository.codeownersErrors.map((error) => ({ ...error, suggestion: null })),
    }),
    collaborators: connection({
      heeds: ["login", "query"],
      items: (args) =>
        Object.keys(repository.collaborators).filter((login) =>
          [textArgument(args, "login"), textArgument(args, "query")].every(
            (wanted) => wanted === null || wanted === login,
          ),
        ),
      node: (login) => user(nodes.state, login),
      edge: (login) => ({ permission: permissionOf(repository, login)?.toUpperCase() ?? "READ" }),
    }),
    rulesets: connection({
      heeds: ["includeParents", "targets"],
      items(args) {
        const targets = textsArgument(args, "targets");
        return repository.rulesets.filter(
          (each) =>
            (args["includeParents"] !== false || each.sourceType === "Repository") &&
            (targets === null || targets.includes(each.target.toUpperCase())),
        );
      },
      node: (ruleset) => rulesetNode(nodes, repository, ruleset),
    }),
    ruleset(args: Arguments) {
      const found = repository.rulesets.find((each) => each.id === args["databaseId"]);
      return found === undefined ? null : rulesetNode(nodes, repository, found);
    },
    branchProtectionRules: connection({
      items: () => Object.entries(repository.protection),
      node: ([branch, protection]) => branchProtectionNode(branch, protection),
    }),
    environment(args: Arguments) {
      const found = repository.environments.find((each) => each.name === args["name"]);
      return found === undefined ? null : environmentNode(nodes, found);
    },
    environments: connection({
      heeds: ["names"],
      items(args) {
        const names = textsArgument(args, "names");
        return repository.environments.filter((each) => names === null || names.includes(each.name));
      },
      node: (environment) => environmentNode(nodes, environment),
    }),
  };
}

function qualified(name: string): string {
  return name.startsWith("refs/") ? name : `refs/heads/${name}`;
}

/** Null where there is no such ref. */
export function refNode(nodes: Nodes, repository: RepositoryState, name: string): Node | null {
  const found = gitStore(repository.git).resolve(name);
  const [, prefix = "refs/", short = ""] = /^(refs\/(?:heads|tags|pull)\/)(.+)$/.exec(name) ?? [];
  if (found === null) return null;
  const protection = prefix === "refs/heads/" ? repository.protection[short] : undefined;
  return {
    __typename: "Ref",
    id: nodeId("REF", `${fullName(repository)}:${name}`),
    name: short,
    prefix,
    target: () => nodes.gitObject(repository, found.oid),
    repository: () => nodes.repository(repository),
    branchProtectionRule: protection === undefined ? null : branchProtectionNode(short, protection),
  };
}

function environmentNode(nodes: Nodes, environment: RepositoryState["environments"][number]): Node {
  const reviewers = environment.reviewers.map((reviewer) => {
    const team = nodes.state.teams.find((each) => `${each.organization}/${each.slug}` === reviewer);
    return team === undefined ? user(nodes.state, reviewer) : teamNode(nodes.state, team);
  });
  const rule = {
    databaseId: environment.id,
    type: "REQUIRED_REVIEWERS",
    timeout: 0,
    preventSelfReview: environment.preventSelfReview,
    reviewers: connection({ items: () => reviewers, node: (reviewer) => reviewer }),
  };
  return {
    __typename: "Environment",
    id: nodeId("EN", environment.id),
    databaseId: environment.id,
    name: environment.name,
    protectionRules: connection({ items: () => (reviewers.length === 0 ? [] : [rule]), node: (each) => each }),
  };
}
