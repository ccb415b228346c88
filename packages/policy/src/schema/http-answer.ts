import * as z from "zod";
import { text } from "./text.ts";

/** A path into an answer's JSON. */
export const JsonPath = text("a path into the answer, such as `checks.0.state`", /^[^\u0000-\u001f\u007f-\u009f]+$/, {
  max: 200,
  example: "status",
});

/** What must stand at such a path. */
export const Equals = z
  .string()
  .max(1000)
  .meta({ patternErrorMessage: "a text, in quotes where it is a number", examples: ["ready"] });

export const HttpStatus = z
  .int()
  .min(100)
  .max(599)
  .meta({ patternErrorMessage: "a status of HTTP, such as `200`", examples: [200] });
