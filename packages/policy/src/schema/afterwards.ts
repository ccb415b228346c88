import * as z from "zod";
import { Duration } from "./duration.ts";
import { HttpAddress } from "./http-address.ts";
import { Equals, HttpStatus, JsonPath } from "./http-answer.ts";
import { KEYS_OF_AFTERWARDS, KEYS_OF_HTTP_STEP } from "./keys-together.ts";
import { count, Decimal, Query, WatchedName } from "./measures.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { FolderPath } from "./repository-path.ts";
import { text } from "./text.ts";
import { VariableName } from "./variable-name.ts";

const HttpStepSchema = z
  .strictObject({
    http: HttpAddress.describe("The address to ask. `{name}` stands for what an earlier step captured."),
    method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]).default("GET").describe("The method."),
    body: text("a text", /^[^\u0000]*$/, { max: 10_000, example: '{"dry-run": true}' })
      .optional()
      .describe("What is sent, as JSON; `{name}` as in `http`, escaped where it stands in a text. Default: nothing."),
    "token-from": VariableName.optional().describe("The variable that holds a bearer token to send. Default: none."),
    expect: HttpStatus.default(200).describe("The status that passes."),
    json: JsonPath.optional().describe(
      "A path into the JSON of the answer that must be there. Default: its content does not matter.",
    ),
    equals: Equals.optional().describe(
      "With `json`, what must stand there, as text; `{name}` as in `http`. Default: the path must be there and be `true`.",
    ),
    capture: z
      .record(WatchedName, JsonPath.describe("The path of the value in the answer."))
      .default({})
      .describe("Values that later steps use as `{name}`, by the path of each in the answer. Default: none.")
      .transform(withoutInheritedKeys),
  })
  .meta(KEYS_OF_HTTP_STEP)
  .describe("One request, and what its answer must be.");

const CheckSchema = z
  .strictObject({
    http: HttpAddress.optional().describe("An address to ask with GET. Default: none."),
    expect: HttpStatus.default(200).describe("With `http`, the status that passes."),
    json: JsonPath.optional().describe(
      "With `http`, a path into the JSON of the answer that must be there. Default: its content does not matter.",
    ),
    equals: Equals.optional().describe(
      "With `json`, what must stand there, as text. Default: the path must be there and be `true`.",
    ),
    steps: z
      .array(HttpStepSchema)
      .min(1)
      .max(50)
      .optional()
      .describe(
        "Requests one after the other, such as a core workflow, or a report compared with its source. Default: none.",
      ),
    run: z
      .array(text("an argument of a program", /^[^\u0000]*$/, { max: 1000, example: "./smoke.sh" }))
      .min(1)
      .max(50)
      .optional()
      .describe(
        "A program with its arguments, run in the workspace without a shell; it passes with exit code 0. Default: none.",
      ),
    in: FolderPath.optional().describe("The folder it runs in. Default: the workspace."),
    query: Query.optional().describe("A query of one value; with `below` or `above`. Default: none."),
    below: Decimal.optional().describe("The query's value must be below this. Default: no limit."),
    above: Decimal.optional().describe("The query's value must be above this. Default: no limit."),
    updated: Query.optional().describe(
      "A query of the time when data were last updated, in seconds since 1970; with `within`. Default: none.",
    ),
    within: Duration.optional().describe("With `updated`, how old the data may be. Default: none."),
    "time-out": Duration.default("1m").describe("How long one try may take."),
    retries: count(10, 2)
      .default(1)
      .describe("How often it is tried again, from its first step; each try is counted and shown."),
    "on-failure": z.enum(["pause", "roll-back"]).default("pause").describe("What its failure does."),
  })
  .meta(KEYS_OF_AFTERWARDS)
  .describe("A check of the released system: exactly one of `http`, `steps`, `run`, `query` and `updated`.");

export const AfterwardsSchema = z
  .record(WatchedName, CheckSchema)
  .default({})
  .describe("What is checked after the last step, by name: smoke tests, queues, freshness, reports. Default: nothing.")
  .transform(withoutInheritedKeys);
