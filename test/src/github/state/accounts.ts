/** Somebody, or something, on GitHub. */
export type Account = {
  readonly login: string;
  readonly databaseId: number;
  readonly type: "User" | "Bot" | "Mannequin" | "Organization" | "EnterpriseUserAccount";
  readonly name: string;
  /** Commits with one of these belong to the account. */
  readonly emails: readonly string[];
};

export type TeamMember = {
  readonly login: string;
  readonly role: "member" | "maintainer";
  /** Who was invited and has not said yes is `pending`, and no member. */
  readonly state: "active" | "pending";
};

export type Team = {
  readonly organization: string;
  readonly slug: string;
  readonly databaseId: number;
  members: TeamMember[];
};

/** What the token may do, by the names of a workflow's `permissions:`; what is not named it may not. */
export type TokenState = {
  readonly text: string;
  /** Whose it is: the login of an app's bot, or of a person. */
  login: string;
  permissions: Record<string, "read" | "write">;
  /** How GitHub refuses: 404 where it hides that there is something. */
  refusal: 403 | 404;
};

/** What a token of GitHub Actions, or of an app, is given at most in tests. */
export const EVERY_PERMISSION: Readonly<Record<string, "write">> = {
  actions: "write",
  administration: "write",
  checks: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  members: "write",
  metadata: "write",
  "pull-requests": "write",
  "secret-scanning-alerts": "write",
  "security-events": "write",
  statuses: "write",
  "vulnerability-alerts": "write",
};
