import { createEmulator } from "emulate";
import * as z from "zod";

/** A GitHub on this machine, for tests and the demo: the emulator `emulate`, with one repository, its owner and a token. */
export type EmbeddedGitHub = {
  /** What the runner would tell as `GITHUB_API_URL`. */
  readonly url: string;
  readonly owner: string;
  readonly name: string;
  readonly token: string;
  readonly defaultBranch: string;
  /** Commits a file to the default branch; the new commit's hash. */
  commitFile(path: string, text: string): Promise<string>;
  /** Makes a light tag, as a push would. */
  pushTag(tag: string, commit: string): Promise<void>;
  /** Any request with the token: the parsed answer. Throws on a status over 399. */
  request(method: string, path: string, body?: unknown): Promise<unknown>;
  close(): Promise<void>;
};

const CommittedSchema = z.object({ commit: z.object({ sha: z.string() }) });
const ContentsSchema = z.object({ sha: z.string() });
/**
 * A connection for each request: the server closes one that was idle for five seconds, and on a busy machine a request is
 * under way by then.
 */
export const ALONE = { connection: "close" };
const TOKEN = "embedded-github-token";

/** Starts it on a free port of the loopback. It holds no git repository: what it lacks is a 404. */
export async function startEmbeddedGitHub(owner = "acme", name = "shop"): Promise<EmbeddedGitHub> {
  const emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: "ada", scopes: ["repo"] } },
      github: {
        users: [{ login: "ada", name: "Ada", email: "ada@example.com" }],
        orgs: [{ login: owner, members: [{ login: "ada", role: "admin" }] }],
        repos: [{ owner, name, auto_init: true }],
      },
    },
  });
  const repository = `/repos/${owner}/${name}`;

  async function send(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = { ...ALONE, authorization: `token ${TOKEN}`, "content-type": "application/json" };
    return fetch(`${emulator.url}${path}`, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  }

  async function request(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await send(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === "" ? null : JSON.parse(text);
  }

  return {
    url: emulator.url,
    owner,
    name,
    token: TOKEN,
    defaultBranch: "main",
    request,
    async commitFile(path, text) {
      const address = `${repository}/contents/${path.split("/").map(encodeURIComponent).join("/")}`;
      const present = await send("GET", address);
      const sha = present.ok ? ContentsSchema.parse(await present.json()).sha : undefined;
      const content = Buffer.from(text).toString("base64");
      return CommittedSchema.parse(await request("PUT", address, { message: `docs: write ${path}`, content, sha }))
        .commit.sha;
    },
    async pushTag(tag, commit) {
      await request("POST", `${repository}/git/refs`, { ref: `refs/tags/${tag}`, sha: commit });
    },
    close: () => emulator.close(),
  };
}
