import * as z from "zod";
import { Duration } from "./duration.ts";
import { KEYS_OF_QUEUE, KEYS_OF_SECURITY } from "./keys-together.ts";
import { Decimal, Query, Times, WatchedName } from "./measures.ts";
import { HttpAddress } from "./http-address.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { text } from "./text.ts";
import { VariableName } from "./variable-name.ts";

const SecuritySchema = z
  .strictObject({
    probe: HttpAddress.optional().describe(
      "The address of an object that belongs to one tenant, asked with another tenant's token: 403 or 404 is right, 2xx is a leak, and any other answer proves nothing and pauses. Default: none.",
    ),
    "token-from": VariableName.optional().describe(
      "With `probe`, the variable that holds the token of the tenant who must not see the object. Default: none.",
    ),
    "owner-from": VariableName.optional().describe(
      "With `probe`, the variable that holds the owner's token, which must get 2xx: a refusal that everybody gets proves nothing. Default: none.",
    ),
    header: text(
      "a header with its value, such as `x-canary: always`",
      /^[A-Za-z][A-Za-z0-9-]{0,63}: [\u0020-\u007e]{1,200}$/,
      {
        max: 270,
        example: "x-canary: always",
      },
    )
      .optional()
      .describe("With `probe`, a header that leads the request to the canary. Default: none."),
    query: Query.optional().describe("A query of one value; with `below` or `above`. Default: none."),
    below: Decimal.optional().describe("The query's value must stay below this. Default: no limit."),
    above: Decimal.optional().describe("The query's value must stay above this. Default: no limit."),
    alert: text("an alert's name, such as `TenantLeak`", /^[A-Za-z_][A-Za-z0-9_:]{0,127}$/, {
      max: 128,
      example: "TenantLeak",
    })
      .optional()
      .describe("An alerting rule of the metrics system that must not fire. Default: none."),
  })
  .meta(KEYS_OF_SECURITY)
  .describe(
    "What would be a leak between tenants, or another regression of security: exactly one of `probe`, `query` and `alert`. It rolls back at once; what cannot be read pauses. In a query, `$environment` stands for the one that is asked about, and `$track` for the canary.",
  );

const QueueSchema = z
  .strictObject({
    depth: Query.optional().describe("How many entries wait, as a query of one value. Default: none."),
    growth: Times.default("2x").describe(
      "With `depth`, it grows without bound where every interval is deeper than the one before, and deeper than this many times its median before the release; one that is just as deep neither counts nor ends it.",
    ),
    floor: Decimal.default(10).describe("With `depth`, a queue that is not deeper than this is calm."),
    age: Query.optional().describe("The age of the oldest entry in seconds, as a query of one value. Default: none."),
    "age-below": Duration.optional().describe("With `age`, what it must stay below. Default: none."),
    "dead-letters": Query.optional().describe("A counter's selector of entries that were given up. Default: none."),
    "dead-letters-below": z
      .int()
      .min(1)
      .max(1_000_000)
      .meta({ patternErrorMessage: "a whole number, 1 or more", examples: [5] })
      .optional()
      .describe(
        "With `dead-letters`, how many in each of `intervals` are too many; as many in all, in fewer of them, are too many at once. Default: none.",
      ),
    intervals: z
      .int()
      .min(1)
      .max(100)
      .meta({ patternErrorMessage: "a whole number, 1 or more", examples: [3] })
      .default(3)
      .describe("Over how many intervals in a row it must be seen; a missing sample does not end the row."),
    critical: z.boolean().default(true).describe("Whether an unstable queue rolls back; else it pauses."),
  })
  .meta(KEYS_OF_QUEUE)
  .describe(
    "A queue that must stay stable: how deep, how old, and how much is given up. In its queries, `$environment` stands for the one that is asked about.",
  );

export const SecurityMapSchema = z
  .record(WatchedName, SecuritySchema)
  .default({})
  .describe("Regressions of security that roll back at once, by name, such as `tenant-isolation`. Default: none.")
  .transform(withoutInheritedKeys);

export const QueuesSchema = z
  .record(WatchedName, QueueSchema)
  .default({})
  .describe("Queues that must stay stable, by name. Default: none.")
  .transform(withoutInheritedKeys);
