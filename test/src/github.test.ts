import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { text as readText } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { insist } from "@signalbox/systems/answer";
import { type GitHub, openGitHub } from "@signalbox/systems/github/client";
import { openReleases } from "@signalbox/systems/github/releases";
import { openRepository } from "@signalbox/systems/github/repository";
import * as z from "zod";
import { type EmbeddedGitHub, startEmbeddedGitHub } from "./embedded-github.ts";

let embedded: EmbeddedGitHub;
let github: GitHub;
beforeAll(async () => {
  embedded = await startEmbeddedGitHub();
  github = openGitHub({ token: embedded.token, apiUrl: embedded.url });
});
afterAll(() => embedded.close());

// Not a GitHub: a server that answers as GitHub and the proxies before it sometimes do, which the emulator cannot.
async function withServer<T>(listener: RequestListener, ask: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    return await ask(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}
const json = { "content-type": "application/json" };

describe("a repository", () => {
  test("tells its default branch, and a file of it by its commit", async () => {
    const commit = await embedded.commitFile(".github/release-policy.yml", "version: 1\n");
    const repository = openRepository(github, embedded);
    const branch = insist(await repository.defaultBranch());
    expect(branch).toBe("main");
    expect(insist(await repository.commitOf(branch))).toBe(commit);
    expect(insist(await repository.fileAt(commit, ".github/release-policy.yml"))).toEqual({
      kind: "text",
      text: "version: 1\n",
    });
  });

  test("keeps telling a file as it was at a commit", async () => {
    const before = await embedded.commitFile("policy.yml", "old");
    await embedded.commitFile("policy.yml", "new");
    expect(insist(await openRepository(github, embedded).fileAt(before, "policy.yml"))).toEqual({
      kind: "text",
      text: "old",
    });
  });

  const notThere = [
    { name: "a file that is not there", path: "nothing.yml", kind: "missing" },
    { name: "a folder", path: ".github", kind: "not-a-file" },
    { name: "a path that climbs out", path: "../shop/contents/policy.yml", kind: "missing" },
  ] as const;
  test.each(notThere)("$name is $kind", async ({ path, kind }) => {
    const commit = await embedded.commitFile(".github/x.yml", "x");
    expect(insist(await openRepository(github, embedded).fileAt(commit, path))).toEqual({ kind });
  });

  const commit = "1".repeat(40);
  const answers = [
    {
      name: "a file over 1 MB",
      answer: { type: "file", size: 2_000_000, encoding: "none", content: "" },
      is: { kind: "too-large", bytes: 2_000_000 },
    },
    {
      name: "a file that is not UTF-8",
      answer: { type: "file", size: 2, encoding: "base64", content: "//4=\n" },
      is: { kind: "not-text" },
    },
    { name: "a submodule", answer: { type: "submodule", size: 0 }, is: { kind: "not-a-file" } },
  ];
  test.each(answers)("$name is no text", async ({ answer, is }) => {
    const file = await withServer(
      (_request, response) => response.writeHead(200, json).end(JSON.stringify(answer)),
      (apiUrl) => openRepository(openGitHub({ token: "t", apiUrl }), embedded).fileAt(commit, "policy.yml"),
    );
    expect(insist(file)).toEqual(is);
  });

  test("that the token cannot see is silence, with the permission it would need", async () => {
    const answer = await openRepository(github, { owner: "acme", name: "other" }).defaultBranch();
    expect(answer).toMatchObject({
      known: false,
      code: "github.not-found",
      next: expect.stringContaining("`contents: read`"),
    });
  });

  test("a file at a commit that cannot be seen is silence, not a missing file", async () => {
    const answer = await openRepository(github, embedded).fileAt("0".repeat(40), "policy.yml");
    expect(answer).toMatchObject({ known: false, code: "github.not-found" });
  });
});

describe("a release", () => {
  const text = (tag: string, body = "- feat: a\n") => ({
    tag,
    title: tag,
    body,
    over: (_present: string, wanted: string) => wanted,
    prerelease: false,
    latest: false,
    file: `docs/release-notes/${tag}.md`,
  });
  async function pushed(tag: string): Promise<string> {
    const commit = await embedded.commitFile("code.txt", tag);
    await embedded.pushTag(tag, commit);
    return tag;
  }

  test("is created once, is unchanged the second time, and is updated when its text changes", async () => {
    const tag = await pushed("web/v1.0.0");
    const releases = openReleases(github, embedded);
    expect(insist(await releases.findRelease(tag))).toBeNull();
    const outcomes = [];
    for (const body of ["- feat: a\n", "- feat: a\r\n", "- feat: b\n"])
      outcomes.push(insist(await releases.publishRelease(text(tag, body))).outcome);
    expect(outcomes).toEqual(["created", "unchanged", "updated"]);
    expect(insist(await releases.findRelease(tag))).toMatchObject({
      tag,
      title: tag,
      body: "- feat: b\n",
      draft: false,
    });
  });

  test("of two runs at the same moment is one release", async () => {
    const tag = await pushed("v2.0.0");
    const runs = [1, 2, 3].map(() =>
      openReleases(openGitHub({ token: embedded.token, apiUrl: embedded.url }), embedded).publishRelease(text(tag)),
    );
    const outcomes = (await Promise.all(runs)).map((answer) => insist(answer).outcome);
    expect(outcomes.toSorted()).toEqual(["created", "unchanged", "unchanged"]);
  });

  test("publishes a draft that stands in its way", async () => {
    const tag = await pushed("v3.0.0");
    await embedded.request("POST", "/repos/acme/shop/releases", { tag_name: tag, draft: true, body: "by hand" });
    const releases = openReleases(github, embedded);
    // The emulator shows drafts by tag, GitHub does not: either way it ends as one published release.
    expect(insist(await releases.publishRelease(text(tag))).outcome).toBe("updated");
    expect(insist(await releases.findRelease(tag))).toMatchObject({ draft: false, body: "- feat: a\n" });
  });

  test("publishes a draft that GitHub does not show by its tag", async () => {
    const tag = await pushed("v3.1.0");
    await embedded.request("POST", "/repos/acme/shop/releases", { tag_name: tag, draft: true, body: "by hand" });
    const outcome = await withServer(hidingDrafts(), async (apiUrl) => {
      const releases = openReleases(openGitHub({ token: embedded.token, apiUrl }), embedded);
      expect(insist(await releases.findRelease(tag))).toBeNull();
      return insist(await releases.publishRelease(text(tag))).outcome;
    });
    expect(outcome).toBe("updated");
    expect(insist(await openReleases(github, embedded).findRelease(tag))).toMatchObject({ draft: false });
  });

  // The emulator answers with drafts by their tag; GitHub does not.
  function hidingDrafts(): RequestListener {
    return (request, response) => void forward(request, response);
  }

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/" } = request;
    const headers = { ...json, authorization: request.headers.authorization ?? "" };
    const answer = await fetch(`${embedded.url}${url}`, {
      method,
      headers,
      body: method === "GET" ? null : await readText(request),
    });
    const body = await answer.text();
    const hidden = url.includes("/releases/tags/") && body.includes('"draft":true');
    response.writeHead(hidden ? 404 : answer.status, json).end(hidden ? '{"message":"Not Found"}' : body);
  }

  test("keeps what its present text is to keep, however long the new one is", async () => {
    const tag = await pushed("v5.0.0");
    const releases = openReleases(github, embedded);
    const over = (present: string, body: string): string => `${body}${present.includes("KEPT") ? "KEPT" : ""}`;
    insist(await releases.publishRelease({ ...text(tag, "a KEPT b"), over }));
    const long = text(tag, "- feat: a line of notes\n".repeat(6000));
    expect(insist(await releases.publishRelease({ ...long, over })).outcome).toBe("updated");
    expect(insist(await releases.publishRelease({ ...long, over })).outcome).toBe("unchanged");
    const published = insist(await releases.findRelease(tag))?.body ?? "";
    expect(published.length).toBeLessThanOrEqual(125_000);
    expect(published.endsWith("`docs/release-notes/v5.0.0.md`.\nKEPT")).toBe(true);
  });

  // The emulator knows nothing of `make_latest` and of immutable releases.
  const RELEASE = {
    id: 7,
    html_url: "https://github.com/x",
    tag_name: "v1",
    name: "v1",
    prerelease: false,
    draft: false,
  };
  async function told(
    wanted: { readonly latest: boolean; readonly body: string },
    present: { readonly body: string; readonly latest?: string; readonly immutable?: boolean },
  ): Promise<{ readonly answer: unknown; readonly writes: readonly unknown[] }> {
    const writes: unknown[] = [];
    const answer = await withServer(
      (request, response) => {
        const { method = "", url = "" } = request;
        const send = (status: number, body: unknown): void =>
          void response.writeHead(status, json).end(JSON.stringify(body));
        const found = { ...RELEASE, body: present.body, immutable: present.immutable === true };
        if (method === "GET")
          send(200, url.endsWith("/latest") ? { ...RELEASE, tag_name: present.latest ?? "" } : found);
        else
          void readText(request).then((sent) => {
            writes.push(JSON.parse(sent));
            send(found.immutable ? 422 : 200, found.immutable ? { message: "release is immutable" } : found);
          });
      },
      (apiUrl) =>
        openReleases(openGitHub({ token: "t", apiUrl }), embedded).publishRelease({
          ...text("v1", wanted.body),
          latest: wanted.latest,
        }),
    );
    return { answer, writes };
  }

  const latest = [
    { name: "that is the latest stays so", wanted: true, says: "a", latest: "v1", writes: [] },
    { name: "that should be the latest becomes so", wanted: true, says: "a", latest: "v0", writes: ["true"] },
    { name: "of an older line asks for nothing", wanted: false, says: "a", latest: "v2", writes: [] },
    { name: "of an older line takes the word from none", wanted: false, says: "b", latest: "v2", writes: ["false"] },
    {
      name: "of the newest line is the latest with its new text",
      wanted: true,
      says: "b",
      latest: "v1",
      writes: ["true"],
    },
  ];
  test.each(latest)("$name", async ({ wanted, says, latest: standing, writes }) => {
    const run = await told({ latest: wanted, body: "a" }, { body: says, latest: standing });
    expect(run.answer).toMatchObject({
      known: true,
      value: { outcome: writes.length === 0 ? "unchanged" : "updated" },
    });
    expect(run.writes).toEqual(writes.map((word) => expect.objectContaining({ make_latest: word })));
  });

  test("that is immutable is left as it is where it says the same, and named where it does not", async () => {
    const same = await told({ latest: false, body: "a" }, { body: "a", immutable: true });
    expect(same).toMatchObject({ answer: { known: true, value: { outcome: "unchanged" } }, writes: [] });
    const other = await told({ latest: false, body: "a" }, { body: "b", immutable: true });
    expect(other.answer).toMatchObject({
      known: false,
      code: "github.release-locked",
      says: expect.stringContaining("immutable"),
    });
  });

  test("without its tag is refused, as GitHub would make the tag itself", async () => {
    const answer = await openReleases(github, embedded).publishRelease(text("v9.9.9"));
    expect(answer).toMatchObject({ known: false, code: "github.tag-missing" });
  });

  test("too long for GitHub is cut at a line, and stays unchanged the second time", async () => {
    const tag = await pushed("v4.0.0");
    const body = "- feat: a line of notes\n".repeat(6000);
    const releases = openReleases(github, embedded);
    expect(insist(await releases.publishRelease(text(tag, body))).outcome).toBe("created");
    expect(insist(await releases.publishRelease(text(tag, body))).outcome).toBe("unchanged");
    const published = insist(await releases.findRelease(tag))?.body ?? "";
    expect(published.length).toBeLessThanOrEqual(125_000);
    expect(published.split("\n").slice(-3)).toEqual([
      "",
      "These notes are too long for GitHub. The whole text is in `docs/release-notes/v4.0.0.md`.",
      "",
    ]);
  });
});

describe("the client", () => {
  const question = {
    route: "GET /thing",
    parameters: {},
    subject: "the thing",
    needs: "contents: read",
    schema: z.object({ id: z.number() }),
  } as const;

  test.each([502, 503, 429])("asks again after %d, when Retry-After says so", async (status) => {
    let asked = 0;
    const answer = await withServer(
      (_request, response) => {
        asked += 1;
        if (asked < 3) response.writeHead(status, { ...json, "retry-after": "0" }).end("{}");
        else response.writeHead(200, json).end('{"id":1}');
      },
      (apiUrl) => openGitHub({ token: "t", apiUrl }).ask(question),
    );
    expect(answer).toEqual({ known: true, value: { id: 1 } });
    expect(asked).toBe(3);
  });

  const failures = [
    {
      name: "gives up after three retries",
      status: 503,
      headers: { "retry-after": "0" },
      body: {},
      asked: 4,
      code: "github.unreachable",
    },
    {
      name: "does not wait for an hour",
      status: 503,
      headers: { "retry-after": "3600" },
      body: {},
      asked: 1,
      code: "github.unreachable",
    },
    {
      name: "does not wait an hour for a rate limit",
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.round(Date.now() / 1000) + 3600) },
      body: { message: "API rate limit exceeded" },
      asked: 1,
      code: "github.rate-limited",
    },
    {
      name: "names the permission that is missing",
      status: 403,
      headers: {},
      body: { message: "Resource not accessible by integration" },
      asked: 1,
      code: "github.forbidden",
    },
    {
      name: "says that the token is not accepted",
      status: 401,
      headers: {},
      body: { message: "Bad credentials" },
      asked: 1,
      code: "github.token-refused",
    },
    {
      name: "says what GitHub refused",
      status: 422,
      headers: {},
      body: { message: "Validation Failed" },
      asked: 1,
      code: "github.refused",
    },
    {
      name: "does not trust an answer in another shape",
      status: 200,
      headers: {},
      body: { id: "one" },
      asked: 1,
      code: "github.unexpected-answer",
    },
  ] as const;
  test.each(failures)("$name", async ({ status, headers, body, asked, code }) => {
    let requests = 0;
    const answer = await withServer(
      (_request, response) => {
        requests += 1;
        response.writeHead(status, { ...json, ...headers }).end(JSON.stringify(body));
      },
      (apiUrl) => openGitHub({ token: "secret-token-value", apiUrl }).ask(question),
    );
    expect(answer).toMatchObject({ known: false, code });
    expect(requests).toBe(asked);
    expect(JSON.stringify(answer)).not.toContain("secret-token-value");
  });

  test("asks again where no answer came in time", async () => {
    let asked = 0;
    const answer = await withServer(
      (_request, response) => {
        asked += 1;
        if (asked > 1) response.writeHead(200, json).end('{"id":1}');
      },
      (apiUrl) => openGitHub({ token: "t", apiUrl, timeoutSeconds: 0.2 }).ask(question),
    );
    expect(answer).toEqual({ known: true, value: { id: 1 } });
  });

  test("stops waiting when it is told to, with the reason it was told", async () => {
    const controller = new AbortController();
    const asking = withServer(
      () => controller.abort(new Error("cancelled")),
      (apiUrl) => openGitHub({ token: "t", apiUrl }).ask(question, controller.signal),
    );
    await expect(asking).rejects.toThrow("cancelled");
  });

  test("reads a list to its end", async () => {
    const answer = await withServer(
      (request, response) => {
        const page = Number(new URL(request.url ?? "", "http://x").searchParams.get("page") ?? 1);
        const link = `<http://${request.headers.host}/thing?per_page=100&page=${page + 1}>; rel="next"`;
        response.writeHead(200, page < 3 ? { ...json, link } : json).end(`[{"id":${page}}]`);
      },
      (apiUrl) => openGitHub({ token: "t", apiUrl }).askAll(question),
    );
    expect(answer).toEqual({ known: true, value: [{ id: 1 }, { id: 2 }, { id: 3 }] });
  });

  const addresses = ["http://api.example.com", "ftp://api.github.com", "nowhere", "https://user:pass@api.github.com"];
  test.each(addresses)("does not send a token to %s", (apiUrl) => {
    expect(() => openGitHub({ token: "t", apiUrl })).toThrow(expect.objectContaining({ code: "github.bad-address" }));
  });

  test("does not open without a token", () => {
    expect(() => openGitHub({ token: "", apiUrl: "https://api.github.com" })).toThrow(
      expect.objectContaining({ code: "github.token-missing" }),
    );
  });
});
