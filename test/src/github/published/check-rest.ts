import { complete } from "./complete.ts";
import { type Operation, type OpenApiSchema, publishedDescription } from "./description.ts";
import type { Json } from "./json.ts";
import { misfits, parameterMisfits } from "./json-schema.ts";

/** A request as it came, its path already told apart. */
export type RestRequest = {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed; undefined where there is none. */
  readonly body: Json | undefined;
};

// Any operation may answer so, documented there or not.
const ERRORS: ReadonlySet<number> = new Set([400, 401, 403, 404, 409, 422, 429, 451, 500, 502, 503, 504]);
const BASIC_ERROR: OpenApiSchema = { $ref: "#/components/schemas/basic-error" };

/** What of a request GitHub does not document; empty where all is as documented. */
export function requestMisfits(operation: Operation, request: RestRequest): readonly string[] {
  const documented = new Map(operation.parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const given = [
    ...Object.entries(request.path).map(([name, text]) => ({ of: `path ${name}`, text })),
    ...[...request.query].map(([name, text]) => ({ of: `query ${name.replace(/\[\]$/, "")}`, text })),
  ];
  const found = given.flatMap(({ of, text }) => {
    const parameter = documented.get(of);
    return parameter === undefined ? [`${of} is not documented`] : parameterMisfits(parameter.schema, text, of);
  });
  const missing = operation.parameters
    .filter((each) => each.in === "query" && each.required && !request.query.has(each.name))
    .map(({ name }) => `query ${name} is missing`);
  const tooMany = Number(request.query.get("per_page") ?? 30) > 100 ? ["query per_page is over 100"] : [];
  return [...found, ...missing, ...tooMany, ...bodyMisfits(operation, request.body)];
}

function bodyMisfits(operation: Operation, body: Json | undefined): readonly string[] {
  if (body === undefined) return operation.body?.required === true ? ["the body is missing"] : [];
  if (operation.body === null) return ["it has a body, and none is documented"];
  const { schema } = operation.body;
  return [...complete(schema, body, "body").strangers, ...misfits(schema, body, "body")];
}

/** An answer with every field that the description requires, and what is wrong with it. */
export type CheckedAnswer = { readonly body: Json | undefined; readonly misfits: readonly string[] };

/** Completes an answer of ours, and checks it. */
export function checkedAnswer(operation: Operation, status: number, body: Json | undefined): CheckedAnswer {
  const documented = operation.answers.get(status);
  if (documented === undefined && !ERRORS.has(status)) {
    return { body, misfits: [`the answer ${status} is not documented`] };
  }
  // Of some errors it documents the status alone.
  const schema = documented ?? (status < 400 ? null : BASIC_ERROR);
  if (schema === null) return { body, misfits: body === undefined ? [] : [`an answer ${status} has no body`] };
  if (body === undefined) return { body, misfits: [`the answer ${status} lacks its body`] };
  const { value, strangers } = complete(schema, body, "answer");
  // Every error has it; a few of their schemas forget to say so.
  const unknown = status < 400 ? strangers : strangers.filter((stranger) => !stranger.startsWith("answer/status "));
  return { body: value, misfits: [...unknown, ...misfits(schema, value, "answer")] };
}

/** The documented path that a request is for, for people: what tests asked that nobody serves. */
export function documentedPath(path: string): string | null {
  const segments = path.split("/");
  const fits = (template: string): boolean => {
    const parts = template.split("/");
    return parts.length === segments.length && parts.every((part, at) => part.startsWith("{") || part === segments[at]);
  };
  return publishedDescription().paths.find(fits) ?? null;
}
