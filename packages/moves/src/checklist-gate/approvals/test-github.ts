import type { GitHub } from "@signalbox/systems/github/client";
import { type TestAnswer, withAnswers } from "../test-answers.ts";

/** What is answered at a path, queries left aside: a body of JSON, a status, or a list in pages. */
export type Answers = Readonly<Record<string, unknown>>;

export class Status {
  readonly code: number;

  constructor(code: number) {
    this.code = code;
  }
}

export class Pages {
  readonly pages: readonly (readonly unknown[])[];

  constructor(...pages: readonly (readonly unknown[])[]) {
    this.pages = pages;
  }
}

/** The real client, before a server that gives these answers, and 404 to all else. `asked` fills with paths and queries. */
export function withGitHub<T>(
  answers: Answers,
  work: (gitHub: GitHub) => Promise<T>,
  asked: string[] = [],
): Promise<T> {
  const told = Object.entries(answers).map(([path, answer]) => [path, answerOf(answer)] as const);
  return withAnswers(Object.fromEntries(told), async (gitHub, paths) => {
    const done = await work(gitHub);
    asked.push(...paths);
    return done;
  });
}

function answerOf(answer: unknown): TestAnswer | ((query: URLSearchParams) => TestAnswer) {
  if (answer instanceof Status) return { status: answer.code, body: { message: "Not shown" } };
  if (!(answer instanceof Pages)) return { body: answer };
  return (query) => {
    const page = Number(query.get("page") ?? "1");
    const link = `<https://api.github.test/?page=${page + 1}>; rel="next"`;
    return { body: answer.pages[page - 1], headers: page < answer.pages.length ? { link } : {} };
  };
}

/** Somebody as GitHub's REST names them. */
export function account(login: string, id: number, type = "User"): object {
  return { login, id, type, node_id: "x", site_admin: false, url: `https://api.github.test/users/${login}` };
}

export const REPOSITORY = { owner: "acme", name: "crm" };
