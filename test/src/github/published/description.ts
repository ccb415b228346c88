import { readFileSync } from "node:fs";
import * as z from "zod";

/** A schema of OpenAPI 3.0, as far as tests look into it. */
export const OpenApiSchema = z.looseObject({});
export type OpenApiSchema = z.infer<typeof OpenApiSchema>;

const ReferenceSchema = z.object({ $ref: z.string() });
const ParameterSchema = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean().default(false),
  schema: OpenApiSchema.default({}),
});
export type Parameter = z.infer<typeof ParameterSchema>;

const ContentSchema = z.record(z.string(), z.object({ schema: OpenApiSchema.optional() }));
const RequestBodySchema = z.object({ required: z.boolean().default(false), content: ContentSchema });
const ResponseSchema = z.object({ content: ContentSchema.default({}) });

const OperationSchema = z.object({
  parameters: z.array(z.unknown()).default([]),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()),
});
const DescriptionSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** One operation as GitHub describes it, its references to parameters and responses followed. */
export type Operation = {
  /** Method and path as GitHub documents it, `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly schema: OpenApiSchema } | null;
  /** By status; null where an answer of this status has no JSON. */
  readonly answers: ReadonlyMap<number, OpenApiSchema | null>;
};

/** GitHub's published description of its REST API: of all of `@octokit/openapi`, read once a process. */
export type Description = {
  /** Every documented path, such as `/repos/{owner}/{repo}`. */
  readonly paths: readonly string[];
  /** Null where GitHub documents no such operation. */
  operation(method: string, path: string): Operation | null;
  /** What a `$ref` names. */
  component(reference: string): OpenApiSchema;
};

let read: Description | null = null;

/** Takes about a quarter of a second the first time. */
export function publishedDescription(): Description {
  read ??= readDescription();
  return read;
}

// The file with references is a sixth of the one without. The package's own index would read all ten of its files.
function readDescription(): Description {
  const file = new URL(import.meta.resolve("@octokit/openapi/generated/api.github.com.json"));
  const { paths, components } = DescriptionSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const operations = new Map<string, Operation | null>();

  function component(reference: string): OpenApiSchema {
    const [, group = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference) ?? [];
    return OpenApiSchema.parse(components[group]?.[name], { error: () => `no component \`${reference}\`` });
  }

  const follow = (value: unknown): unknown => {
    const reference = ReferenceSchema.safeParse(value);
    return reference.success ? component(reference.data.$ref) : value;
  };

  function readOperation(name: string, value: unknown): Operation {
    const operation = OperationSchema.parse(value);
    const body = operation.requestBody === undefined ? null : RequestBodySchema.parse(follow(operation.requestBody));
    return {
      name,
      parameters: operation.parameters.map((parameter) => ParameterSchema.parse(follow(parameter))),
      body: body === null ? null : { required: body.required, schema: body.content["application/json"]?.schema ?? {} },
      answers: new Map(
        Object.entries(operation.responses).map(([status, response]) => {
          const { content } = ResponseSchema.parse(follow(response));
          return [Number(status), content["application/json"]?.schema ?? null];
        }),
      ),
    };
  }

  return {
    paths: Object.keys(paths),
    component,
    operation(method, path) {
      const name = `${method} ${path}`;
      const value = paths[path]?.[method.toLowerCase()];
      const known = operations.get(name);
      if (known !== undefined) return known;
      const operation = value === undefined ? null : readOperation(name, value);
      operations.set(name, operation);
      return operation;
    },
  };
}
