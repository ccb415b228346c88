import * as z from "zod";
import type { JsonSchema } from "../schema/json-schema.ts";
import { GateFactsSchema } from "./gate-facts.ts";

/** The facts of the gate as JSON Schema (draft 7): for who writes them by hand, or from another system. */
export function gateFactsJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(GateFactsSchema, {
    io: "input",
    target: "draft-7",
    reused: "ref",
    override: ({ jsonSchema }) => {
      // The format says which days there are; the pattern repeats that at length.
      if (jsonSchema.format === "date-time") jsonSchema.pattern = "Z$";
    },
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: "Signalbox gate facts",
    description:
      "All that the gate is decided on, by GitHub's own names where it has them. What nobody could say is `known: false`; a list is complete where it holds `totalCount` nodes.",
    ...schema,
  };
}
