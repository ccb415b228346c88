import * as z from "zod";
import { AfterwardsSchema } from "./afterwards.ts";
import { ControllerSchema } from "./controller.ts";
import { Duration } from "./duration.ts";
import { count, Percent } from "./measures.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { ObjectivesSchema } from "./objectives.ts";
import { QueuesSchema, SecurityMapSchema } from "./safety.ts";
import { text } from "./text.ts";
import { VariableName } from "./variable-name.ts";

const PrometheusSchema = z
  .strictObject({
    "url-from": VariableName.describe("The variable that holds the address of Prometheus, or of what speaks its API."),
    "token-from": VariableName.optional().describe("The variable that holds a bearer token. Default: none."),
    "headers-from": z
      .record(
        text("a header's name, such as `X-Scope-OrgID`", /^[A-Za-z][A-Za-z0-9-]{0,63}$/, {
          max: 64,
          example: "X-Scope-OrgID",
        }),
        VariableName.describe("The variable that holds the header's value."),
      )
      .default({})
      .describe("Headers to send, each by the variable that holds its value. Default: none.")
      .transform(withoutInheritedKeys),
    "ca-from": VariableName.optional().describe(
      "The variable that holds the server's certificate authority, as PEM. Default: those that the machine trusts.",
    ),
  })
  .describe("Where metrics are asked. Default: nowhere.");

const GuardsSchema = z
  .strictObject({
    requests: count(1_000_000, 100).default(100).describe("So many events at least."),
    bad: count(1_000_000, 10).default(10).describe("So many bad ones at least."),
    intervals: count(1000, 3).default(3).describe("So many intervals at least that were over by themselves."),
  })
  .describe(
    "What `roll-back-above` must have seen before it rolls back, so that one bad request of five does not; until then it pauses. 0 takes a guard away.",
  );

export const RolloutSchema = z
  .strictObject({
    strategy: z
      .enum(["canary", "blue-green"])
      .default("canary")
      .describe(
        "By steps of the traffic (`canary`), or the preview is judged and then all traffic switched (`blue-green`).",
      ),
    steps: z
      .array(Percent.meta({ examples: ["100%"] }))
      .min(1)
      .max(50)
      .default(["5%", "25%", "50%", "100%"])

      .describe("The shares of the traffic that the canary gets, one after the other; the last is 100%."),
    window: Duration.default("15m").describe("How long each step is watched at least."),
    interval: Duration.default("30s")
      .meta({ examples: ["1m"] })
      .describe("How long an interval is; each is judged once."),
    settle: Duration.default("30s").describe(
      "How long after its end an interval is asked for, so that late samples are in.",
    ),
    patience: Duration.optional().describe(
      "How long a step may take in all, with its pauses; then the watch ends, and the rollout stays paused. Default: four times `window`.",
    ),
    "watch-for": Duration.default("0s").describe(
      "How long the release is watched after its last step, under the same laws.",
    ),
    "false-alarms": text("a percentage such as `1%`", /^(?:[1-9]|10|0\.(?=\d*[1-9])\d{1,4})%$/, {
      max: 8,
      example: "1%",
    })
      .default("1%")
      .describe("How many rollouts without a fault may be rolled back by the comparison with the stable track."),
    guards: GuardsSchema.prefault({}),
    gaps: z
      .int()
      .min(1)
      .max(1000)
      .meta({ patternErrorMessage: "a whole number, 1 or more", examples: [5] })
      .default(5)
      .describe("How many intervals in a row without a sample are no data."),
    "no-data": text(
      "`pause`, or such as `roll-back after 15m`",
      /^(?:pause|roll-back after (?=\d)(?:\d{1,4}h)?(?:\d{1,5}m)?(?:\d{1,6}s)?)$/,
      { max: 40, example: "pause" },
    )
      .default("pause")
      .describe(
        "What happens where an objective cannot be read: it always pauses, and critical ones may roll back after a while.",
      ),
    metrics: z.strictObject({ prometheus: PrometheusSchema.optional() }).prefault({}).describe("The metrics system."),
    objectives: ObjectivesSchema,
    security: SecurityMapSchema,
    queues: QueuesSchema,
    controller: ControllerSchema.optional(),
    afterwards: AfterwardsSchema,
  })
  .describe("How a release goes out, and what is watched.");
