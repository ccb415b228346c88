import { expect, test } from "@jest/globals";
import { SignalboxError } from "@signalbox/policy/error";
import { tellOver } from "./tell-over.ts";

const because = (code: string) => new SignalboxError(code, "it is over", { next: "leave it" });

test.each([
  { code: "canary.overtaken", verdict: "hold" },
  { code: "canary.left-alone", verdict: "unknown" },
  { code: "canary.ended", verdict: "unknown" },
])("a watch that is over ($code) hands on no share, ends the chain, and fails the step", ({ code, verdict }) => {
  expect(tellOver(because(code))).toEqual({
    success: false,
    says: `${verdict}: it is over; leave it`,
    outputs: {
      verdict,
      move: "pause",
      share: "",
      step: "",
      finished: "true",
      "next-look": "",
      "next-tick": "",
      report: "",
      record: "",
    },
    summary: expect.stringContaining("it is over; leave it"),
    annotations: [{ level: "error", title: code, says: "it is over; leave it", at: null }],
  });
});

test.each([because("canary.tick-seen"), because("records.not-written"), new Error("unforeseen")])(
  "what is not over is an error like any other: %s",
  (error) => {
    expect(() => tellOver(error)).toThrow(error);
  },
);
