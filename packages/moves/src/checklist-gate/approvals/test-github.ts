import { createServer } from "node:http";
import { type GitHub, openGitHub } from "@signalbox/systems/github/client";

/** What is answered at a path, queries left aside: a body of JSON, or a status with its body; a list of lists is its pages. */
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
export async function withGitHub<T>(
  answers: Answers,
  work: (gitHub: GitHub) => Promise<T>,
  asked: string[] = [],
): Promise<T> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://github.test");
    const path = decodeURIComponent(url.pathname);
    asked.push(path + url.search);
    const answer = Object.hasOwn(answers, path) ? answers[path] : new Status(404);
    const page = Number(url.searchParams.get("page") ?? "1");
    const next = new URL(url);
    next.searchParams.set("page", String(page + 1));
    const hasNext = answer instanceof Pages && page < answer.pages.length;
    response.writeHead(answer instanceof Status ? answer.code : 200, {
      "content-type": "application/json; charset=utf-8",
      ...(hasNext ? { link: `<${next.href}>; rel="next"` } : {}),
    });
    const body = answer instanceof Pages ? answer.pages[page - 1] : answer;
    response.end(JSON.stringify(answer instanceof Status ? { message: "Not shown" } : body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    return await work(openGitHub({ token: "t", apiUrl: `http://127.0.0.1:${port}` }));
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

/** Somebody as GitHub's REST names them. */
export function account(login: string, id: number, type = "User"): object {
  return { login, id, type, node_id: "x", site_admin: false, url: `https://api.github.test/users/${login}` };
}

export const REPOSITORY = { owner: "acme", name: "crm" };
