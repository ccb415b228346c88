import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "@jest/globals";
import { text as readText } from "node:stream/consumers";
import type { BypassActor } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGitHub } from "@signalbox/systems/github/client";
import { openRulesets } from "@signalbox/systems/github/rulesets";
import { serving } from "@signalbox/systems/http/test-server";
import * as z from "zod";
import { makeMove, type Mode } from "../frame.ts";
import { branchesMove } from "./branches-move.ts";

const loaded = testPolicy("version: 1\ncomponents: { web: {} }\nbranches: { main: { protected: true } }\n");
const Body = z.looseObject({ name: z.string(), target: z.string() });
const nobody = { report: async () => undefined, record: async () => undefined };

/** The rulesets of a repository, as GitHub keeps them. */
async function withRulesets<T>(
  standing: Record<string, unknown>[],
  work: (run: (mode: Mode, makers?: readonly BypassActor[]) => ReturnType<typeof made>) => Promise<T>,
  refuse: string | null = null,
): Promise<T> {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const say = (status: number, body: unknown): void => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    const { method = "", url = "" } = request;
    const id = Number(/rulesets\/(\d+)/.exec(url)?.[1] ?? 0);
    if (method === refuse) return say(403, { message: "Resource not accessible by integration" });
    if (method === "GET") return say(200, id === 0 ? standing : standing[id - 1]);
    const body = Body.parse(JSON.parse(await readText(request)));
    if (method === "POST") standing.push({ ...body, id: standing.length + 1, source: "acme/crm" });
    else standing[id - 1] = { ...standing[id - 1], ...body };
    return say(method === "POST" ? 201 : 200, standing[(id || standing.length) - 1]);
  }
  return serving(
    (request, response) => void answer(request, response),
    (apiUrl) => work((mode, makers = []) => made(apiUrl, mode, makers)),
  );
}

function made(apiUrl: string, mode: Mode, makers: readonly BypassActor[]) {
  const rulesets = openRulesets(openGitHub({ token: "t", apiUrl }), { owner: "acme", name: "crm" });
  return makeMove(branchesMove({ rulesets, defaultBranch: "main", makers }), loaded, { mode }, nobody);
}

test("a plan writes nothing, applying writes, and applying again does nothing", async () => {
  const standing: Record<string, unknown>[] = [];
  await withRulesets(standing, async (run) => {
    const plan = await run("plan");
    expect([plan.decision.verdict, plan.decision.move, plan.outcome]).toEqual(["go", "write", null]);
    expect(standing).toEqual([]);
    expect((await run("apply")).outcome).toMatchObject({ state: "done" });
    expect(standing.map(({ name }) => name)).toEqual([
      "signalbox: main",
      "signalbox: records",
      "signalbox: release tags",
    ]);
    const again = await run("apply");
    expect([again.decision.move, again.outcome?.state]).toEqual(["nothing", "already-done"]);
    expect(standing).toHaveLength(3);
  });
});

test("a ruleset that was loosened is put right, and others are left alone", async () => {
  const standing: Record<string, unknown>[] = [];
  await withRulesets(standing, async (run) => {
    await run("apply");
    standing[0] = { ...standing[0], rules: [{ type: "creation" }], enforcement: "disabled" };
    standing.push({ id: 4, name: "theirs", target: "branch", enforcement: "disabled", source: "acme/crm" });
    const mended = await run("apply");
    expect(mended.decision.steps).toHaveLength(1);
    expect(standing[0]).toMatchObject({ enforcement: "active", rules: [{}, {}, {}, { type: "creation" }] });
    expect(standing[3]).toMatchObject({ enforcement: "disabled" });
  });
});

test("only those named may make release tags; without a name nothing keeps others from it", async () => {
  const standing: Record<string, unknown>[] = [];
  await withRulesets(standing, async (run) => {
    const plan = await run("plan");
    expect(plan.decision.reasons).toContainEqual(
      expect.objectContaining({ code: "branches.no-maker", status: "not-applicable" }),
    );
    await run("apply", [{ actorType: "Integration", actorId: 42, bypassMode: "always" }]);
    expect(standing[3]).toMatchObject({
      name: "signalbox: new release tags",
      rules: [{ type: "creation" }],
      bypass_actors: [{ actor_id: 42, actor_type: "Integration", bypass_mode: "always" }],
    });
    expect((await run("apply")).outcome?.state).toBe("already-done");
  });
});

test("what may not be read is unknown, and what may not be written is told", async () => {
  await withRulesets([], async (run) => expect((await run("apply")).decision.verdict).toBe("unknown"), "GET");
  await withRulesets(
    [],
    async (run) =>
      expect((await run("apply")).outcome).toMatchObject({
        state: "not-done",
        next: expect.stringContaining("`administration: write`"),
      }),
    "POST",
  );
});
