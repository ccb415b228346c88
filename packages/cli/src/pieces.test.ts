import { expect, test } from "@jest/globals";
import { inPieces } from "./pieces.ts";

test("many short texts come out as they went in, in few pieces", () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => `- change ${index}\n`);
  const out: string[] = [];
  const pieces = inPieces((piece) => out.push(piece));
  for (const text of texts) pieces.add(text);
  pieces.end();
  expect(out.join("")).toBe(texts.join(""));
  expect(out.length).toBeLessThan(5);
});

test("nothing is written where nothing was added", () => {
  const out: string[] = [];
  inPieces((piece) => out.push(piece)).end();
  expect(out).toEqual([]);
});
