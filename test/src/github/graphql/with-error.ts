import { isJsonObject, type Json } from "../published/json.ts";

/** An answer as GitHub gives it when a part of it failed: null there, and an error that names the place. */
export function withGraphqlError(
  body: Json,
  {
    path,
    message = "Something went wrong while executing your query.",
  }: { readonly path: readonly string[]; readonly message?: string },
): Json {
  if (!isJsonObject(body)) return body;
  const errors: readonly Json[] = Array.isArray(body["errors"]) ? body["errors"] : [];
  return {
    ...body,
    data: nullAt(body["data"] ?? null, path),
    errors: [...errors, { type: "INTERNAL", path, message }],
  };
}

function nullAt(value: Json, [step, ...rest]: readonly string[]): Json {
  if (step === undefined) return null;
  if (Array.isArray(value))
    return value.map((each: Json, index) => (String(index) === step ? nullAt(each, rest) : each));
  return isJsonObject(value) && Object.hasOwn(value, step)
    ? { ...value, [step]: nullAt(value[step] ?? null, rest) }
    : value;
}
