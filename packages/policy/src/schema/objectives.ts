import * as z from "zod";
import { KEYS_OF_OBJECTIVE } from "./keys-together.ts";
import { Decimal, Percent, Query, Times, WatchedName } from "./measures.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { text } from "./text.ts";

const ObjectiveSchema = z
  .strictObject({
    bad: Query.optional().describe(
      'A counter\'s selector of bad events, such as `http_requests_total{code=~"5.."}`; with `total` and `budget`. Default: none.',
    ),
    total: Query.optional().describe("The counter's selector of all events. Default: none."),
    buckets: Query.optional().describe(
      "A histogram's selector, such as `http_request_duration_seconds_bucket`; with `slower-than` and `budget`. Default: none.",
    ),
    "slower-than": text("a duration such as `500ms` or `2s`", /^\d{1,7}(?:ms|s|m)$/, { max: 10, example: "500ms" })
      .optional()
      .describe("Requests slower than this are bad; the histogram must have this limit. Default: none."),
    budget: Percent.optional().describe("The share of bad events that is still good. Default: none."),
    query: Query.optional().describe("Any query of one value; with `below` or `above`. Default: none."),
    below: Decimal.optional().describe("The query's value must stay below this. Default: no limit."),
    above: Decimal.optional().describe("The query's value must stay above this. Default: no limit."),
    tolerate: Times.default("1.2x").describe(
      "The margin: a canary that is worse than the stable track by less than this is no fault.",
    ),
    detect: Times.default("2x").describe(
      "The fault that a step must have been able to see before the rollout goes on, as a multiple of the stable track.",
    ),
    "roll-back-above": Percent.optional().describe(
      "The share of bad events since the step began above which the rollout is rolled back, with the `guards`. Default: 5% where `bad` and `total` are counted, else none.",
    ),
    critical: z
      .boolean()
      .default(true)
      .describe("Whether `no-data: roll-back after …` holds for this objective; without data all of them pause."),
  })
  .meta(KEYS_OF_OBJECTIVE)
  .describe(
    "An objective: events (`bad` of `total`), requests slower than a limit (`buckets`), or a value (`query`). `$environment` and `$track` stand for those that are asked about.",
  );

export const ObjectivesSchema = z
  .record(WatchedName, ObjectiveSchema)
  .default({})
  .describe("What must hold while and before a release goes out, by name. Default: none.")
  .transform(withoutInheritedKeys);
