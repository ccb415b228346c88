import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Account, EVERY_PERMISSION } from "./accounts.ts";
import { runGit } from "./git-store.ts";
import {
  findAccount,
  type GitHubState,
  nextNumber,
  nextSecond,
  type PermissionLevel,
  type RepositoryState,
} from "./github-state.ts";
import { importCommits } from "./import-commits.ts";

export type GitHubWanted = {
  /** `owner/name`. */
  readonly repository?: string;
  readonly isPrivate?: boolean;
  /** Text by path, in the first commit of `main`. */
  readonly files?: Readonly<Record<string, string>>;
};

/**
 * A GitHub with an organisation, a repository with one commit on `main`, `ada` who administers it, `lin` and `kim` who
 * write, and a token of a workflow that may do everything. All else is added by the functions beside this one.
 */
export function aGitHub(wanted: GitHubWanted = {}): GitHubState {
  const state: GitHubState = {
    token: {
      text: "token-of-the-tests",
      login: "github-actions[bot]",
      permissions: { ...EVERY_PERMISSION },
      refusal: 403,
    },
    accounts: [],
    teams: [],
    repositories: [],
    now: null,
    lastNumber: 1000,
    folder: mkdtempSync(join(tmpdir(), "signalbox-github-")),
  };
  const [owner = "acme", name = "shop"] = (wanted.repository ?? "acme/shop").split("/");
  addAccount(state, owner, "Organization");
  addAccount(state, "github-actions[bot]", "Bot");
  state.accounts.push(WEB_FLOW);
  addRepository(state, { ...wanted, repository: `${owner}/${name}` });
  addPerson(state, "ada", { permission: "admin" });
  addPerson(state, "lin", { permission: "write" });
  addPerson(state, "kim", { permission: "write" });
  return state;
}

/** Another repository, such as one that holds a policy to extend, or a fork. */
export function addRepository(
  state: GitHubState,
  wanted: GitHubWanted & { readonly repository: string },
): RepositoryState {
  const [owner = "", name = ""] = wanted.repository.split("/");
  const git = join(state.folder, owner, `${name}.git`);
  mkdirSync(git, { recursive: true });
  runGit(git, ["init", "--quiet", "--bare", "--initial-branch=main"]);
  importCommits(git, [
    {
      ref: "refs/heads/main",
      author: signatureOf(state, "ada"),
      at: nextSecond(state),
      message: "chore: begin",
      files: wanted.files ?? { "README.md": `# ${name}\n` },
      parents: [],
    },
  ]);
  const repository: RepositoryState = {
    owner,
    name,
    databaseId: nextNumber(state),
    isPrivate: wanted.isPrivate ?? false,
    isFork: false,
    defaultBranch: "main",
    git,
    collaborators: {},
    signatures: {},
    pullRequests: [],
    checkSuites: [],
    statuses: [],
    workflowRuns: [],
    rulesets: [],
    protection: {},
    environments: [],
    codeownersErrors: [],
    activity: [],
    codeScanning: { alerts: [], analyses: [] },
    dependabot: [],
    secretScanning: [],
    written: [],
  };
  state.repositories.push(repository);
  return repository;
}

// Commits that GitHub itself makes are committed and signed by it.
const WEB_FLOW: Account = {
  login: "web-flow",
  databaseId: 19_864_447,
  type: "User",
  name: "GitHub",
  emails: ["noreply@github.com"],
};

/** The first repository: the one that most tests are about. */
export function theRepository(state: GitHubState): RepositoryState {
  const [repository] = state.repositories;
  if (repository === undefined) throw new Error("this GitHub has no repository");
  return repository;
}

function addAccount(state: GitHubState, login: string, type: Account["type"]): Account {
  const databaseId = nextNumber(state);
  const name = login.charAt(0).toUpperCase() + login.slice(1);
  const emails = [`${login}@example.com`, `${databaseId}+${login}@users.noreply.github.com`];
  const account: Account = { login, databaseId, type, name, emails };
  state.accounts.push(account);
  return account;
}

export type PersonWanted = {
  /** In the first repository. */
  readonly permission?: PermissionLevel;
  /** `organisation/team`; made where there is none. */
  readonly teams?: readonly string[];
  /** Teams that invited the person, who has not said yes. */
  readonly invitedTo?: readonly string[];
  readonly type?: Account["type"];
};

/** Somebody with an account, whose commits are by `<login>@example.com`. */
export function addPerson(state: GitHubState, login: string, wanted: PersonWanted = {}): Account {
  const account = findAccount(state, login) ?? addAccount(state, login, wanted.type ?? "User");
  if (wanted.permission !== undefined) theRepository(state).collaborators[login] = wanted.permission;
  for (const name of wanted.teams ?? []) addTeam(state, name).members.push({ login, role: "member", state: "active" });
  for (const name of wanted.invitedTo ?? [])
    addTeam(state, name).members.push({ login, role: "member", state: "pending" });
  return account;
}

/** The team `organisation/team`; an empty one where it is new. */
export function addTeam(state: GitHubState, name: string): GitHubState["teams"][number] {
  const [organization = "", slug = ""] = name.split("/");
  const known = state.teams.find((team) => team.organization === organization && team.slug === slug);
  if (known !== undefined) return known;
  const team = { organization, slug, databaseId: nextNumber(state), members: [] };
  state.teams.push(team);
  return team;
}

/** How a commit names somebody: with the first e-mail of the account. */
export function signatureOf(state: GitHubState, login: string): string {
  const account = findAccount(state, login);
  return `${account?.name ?? login} <${account?.emails[0] ?? `${login}@example.com`}>`;
}
