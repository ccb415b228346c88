import type { Json, JsonObject } from "../published/json.ts";
import type { HeededQuery } from "./heeded-query.ts";
import { findRepository, type GitHubState, type RepositoryState } from "../state/github-state.ts";

/** A question as a route sees it: told apart, and checked against the description. */
export type Asked = {
  readonly state: GitHubState;
  readonly path: Readonly<Record<string, string>>;
  readonly query: HeededQuery;
  readonly body: JsonObject;
};

export type Answered =
  | { readonly kind: "one"; readonly status: number; readonly body: Json | undefined }
  /** Cut into pages; `wrap` puts a page into the object that some lists come in. */
  | {
      readonly kind: "list";
      readonly items: readonly Json[];
      readonly wrap?: (page: readonly Json[], total: number) => Json;
    }
  | { readonly kind: "refused"; readonly status: 403 | 404 | 409 | 422; readonly message: string };

export type Route = {
  /** As GitHub documents it, `GET /repos/{owner}/{repo}`. */
  readonly operation: string;
  /** What the token needs, as a workflow's `permissions:` names it; null for what every token may. */
  readonly needs: string | null;
  answer(asked: Asked): Answered;
};

/** A question about a repository. */
export type RepositoryAsked = Asked & { readonly repository: RepositoryState };

/** A route below `/repos/{owner}/{repo}`. */
export function ofRepository(
  method: string,
  path: string,
  needs: string | null,
  answer: (asked: RepositoryAsked) => Answered,
): Route {
  return {
    operation: `${method} /repos/{owner}/{repo}${path}`,
    needs,
    answer(asked) {
      const repository = findRepository(asked.state, asked.path["owner"] ?? "", asked.path["repo"] ?? "");
      return repository === null ? notFound() : answer({ ...asked, repository });
    },
  };
}

export function one(body: Json, status = 200): Answered {
  return { kind: "one", status, body };
}

export function list(items: readonly Json[], name?: string): Answered {
  if (name === undefined) return { kind: "list", items };
  return { kind: "list", items, wrap: (page, total) => ({ total_count: total, [name]: page }) };
}

export function notFound(message = "Not Found"): Answered {
  return { kind: "refused", status: 404, message };
}

export function refused(status: 403 | 404 | 409 | 422, message: string): Answered {
  return { kind: "refused", status, message };
}

/** The text of a parameter, or null. */
export function textOf(asked: Asked, name: string): string | null {
  return asked.query.get(name);
}

/** Which items the query's filters let through, each parameter by what an item has; one that is absent lets all through. */
export function filterOf<T>(
  asked: Asked,
  fields: Readonly<Record<string, (item: T) => string | number | null>>,
): (item: T) => boolean {
  const wanted = Object.entries(fields).flatMap(([name, of]) => {
    const text = asked.query.get(name);
    return text === null ? [] : [{ values: text.split(","), of }];
  });
  return (item) => wanted.every(({ values, of }) => values.includes(String(of(item))));
}
