/** A permission as a workflow's `permissions:` names it. */
export type Permission =
  | "administration: read"
  | "administration: write"
  | "actions: read"
  | "contents: read"
  | "contents: write"
  | "pull-requests: read"
  | "pull-requests: write"
  | "checks: read"
  | "checks: write"
  | "issues: read"
  | "issues: write"
  | "statuses: read"
  | "security-events: read"
  | "vulnerability-alerts: read"
  // No workflow can give this one: it is of a GitHub App.
  | "secret-scanning-alerts: read"
  | "members: read";
