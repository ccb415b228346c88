import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { replay } from "@signalbox/moves/replay";
import * as z from "zod";
import { openClone } from "../clone.ts";
import { plan } from "./plan.ts";

const repository = new TestRepository();
afterAll(() => repository.remove());

const RecordedSchema = z.looseObject({
  policy: z.looseObject({ parents: z.array(z.looseObject({ text: z.string() })) }),
});

test("what a policy extended then is in the record, and decides again without the repository", async () => {
  repository.commit("feat: begin", {
    files: {
      ".github/release-policy.yml": "version: 1\nextends: ./base.yml\ncomponents: { web: {} }\n",
      "base.yml": "version: 1\nversioning: { initial: 3.1.0 }\n",
    },
  });
  const file = join(repository.directory, "record.json");
  const terminal = { out: () => undefined, talk: () => undefined };
  expect(await plan(openClone(repository.directory), { record: file }, terminal)).toBe(0);
  const text = readFileSync(file, "utf8");
  expect(JSON.parse(text)).toMatchObject({
    policy: { parents: [{ file: "base.yml", commit: repository.head(), text: expect.stringContaining("3.1.0") }] },
  });
  expect(text).toContain('"3.1.0"');
  expect(replay(file, text).same).toBe(true);

  const { policy, ...others } = RecordedSchema.parse(JSON.parse(text));
  const changed = policy.parents.map((parent) => ({ ...parent, text: parent.text.replace("3.1.0", "4.0.0") }));
  const say = (parents: unknown) => JSON.stringify({ ...others, policy: { ...policy, parents } });
  expect(() => replay(file, say(changed))).toThrow("is not the one whose digest it states");
  expect(() => replay(file, say([]))).toThrow("cannot be read");
});
