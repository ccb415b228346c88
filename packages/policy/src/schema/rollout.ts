import * as z from "zod";
import { KEYS_OF_OBJECTIVE } from "./keys-together.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { text } from "./text.ts";

const Query = text("a query of PromQL on one line", /^[^\u0000-\u0008\u000b-\u001f\u007f]+$/, {
  max: 2000,
  example: "queue_depth",
});
const Percent = text("a percentage such as `1%` or `0.1%`", /^(?:100|\d{1,2}(?:\.\d{1,6})?)%$/, {
  max: 10,
  example: "1%",
});
const Decimal = z.number().meta({ patternErrorMessage: "a number", examples: [1000] });

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
  })
  .meta(KEYS_OF_OBJECTIVE)
  .describe(
    "An objective: events (`bad` of `total`), requests slower than a limit (`buckets`), or a value (`query`). `$environment` and `$track` stand for those that are asked about.",
  );

const VariableName = text("the name of an environment variable, such as `METRICS_URL`", /^[A-Z][A-Z0-9_]{0,63}$/, {
  max: 64,
  example: "METRICS_URL",
});

export const RolloutSchema = z
  .strictObject({
    metrics: z
      .strictObject({
        prometheus: z
          .strictObject({
            "url-from": VariableName.describe(
              "The variable that holds the address of Prometheus, or of what speaks its API.",
            ),
            "token-from": VariableName.optional().describe("The variable that holds a bearer token. Default: none."),
          })
          .optional()
          .describe("Where metrics are asked. Default: nowhere."),
      })
      .prefault({})
      .describe("The metrics system."),
    objectives: z
      .record(
        text("an objective's name in lower case, such as `error-rate`", /^[a-z][a-z0-9-]{0,63}$/, {
          max: 64,
          example: "error-rate",
        }),
        ObjectiveSchema,
      )
      .default({})
      .describe("What must hold while and before a release goes out, by name. Default: none.")
      .transform(withoutInheritedKeys),
  })
  .describe("How a release goes out, and what is watched.");
