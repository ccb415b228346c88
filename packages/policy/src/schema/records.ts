import * as z from "zod";
import { text } from "./text.ts";

export const RecordsSchema = z
  .strictObject({
    branch: text("a branch's name such as `release-ledger`", /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/, {
      max: 101,
      example: "release-ledger",
    })
      .default("release-ledger")
      .describe(
        "The branch that keeps what has to be remembered from release to release: freezes set by hand, emergencies to be reviewed, watches of rollouts.",
      ),
  })
  .describe("Where records are kept.");
