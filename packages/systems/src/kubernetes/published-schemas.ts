import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "yaml";
import * as z from "zod";

/**
 * What the publishers say that objects of Kubernetes look like, for tests: `tools/install` lays it beside the folder of
 * its programs, which is on the path.
 */
const FILES = {
  Rollout: "argo-rollouts/rollout.yaml",
  AnalysisTemplate: "argo-rollouts/analysis-template.yaml",
  HTTPRoute: "gateway-api/http-route.yaml",
  PrometheusRule: "prometheus-operator/prometheus-rule.yaml",
  Deployment: "kubernetes/apps/v1.json",
  DeploymentList: "kubernetes/apps/v1.json",
  ReplicaSet: "kubernetes/apps/v1.json",
  ReplicaSetList: "kubernetes/apps/v1.json",
  Status: "kubernetes/apps/v1.json",
  HorizontalPodAutoscaler: "kubernetes/autoscaling/v2.json",
  HorizontalPodAutoscalerList: "kubernetes/autoscaling/v2.json",
} as const;
export type PublishedKind = keyof typeof FILES;

const folder = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((programs) => join(dirname(programs), "schemas"))
  .find((each) => existsSync(join(each, FILES.Rollout)));

/** Whether `tools/install` was run; tests that need the schemas say so by `whereInstalled`. */
export const schemasInstalled: boolean = folder !== undefined;

const validators = new Map<PublishedKind, ValidateFunction>();
const DefinitionSchema = z.object({
  spec: z.object({
    group: z.string(),
    versions: z.array(z.object({ name: z.string(), schema: z.object({ openAPIV3Schema: z.unknown() }) })),
  }),
});
const DescriptionSchema = z.object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) });

/** What is wrong with an object, by its publisher's own schema, one sentence each; empty where it fits. */
export function misfitsOf(kind: PublishedKind, object: unknown): readonly string[] {
  const validate = validators.get(kind) ?? validatorOf(kind);
  validators.set(kind, validate);
  if (validate(object)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${kind}${instancePath} ${message ?? "does not fit"} ${JSON.stringify(params)}`.slice(0, 300),
  );
}

function validatorOf(kind: PublishedKind): ValidateFunction {
  if (folder === undefined) throw new Error("the publishers' schemas are missing: run tools/install");
  const file = FILES[kind];
  const text = readFileSync(join(folder, file), "utf8");
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  if (file.endsWith(".json")) {
    const { components } = DescriptionSchema.parse(JSON.parse(text));
    const name = Object.keys(components.schemas).find((each) => each.endsWith(`.${kind}`));
    ajv.addSchema({ $id: "published", components: strict(components) });
    return ajv.compile({ $ref: `published#/components/schemas/${name}` });
  }
  const { spec } = DefinitionSchema.parse(parse(text));
  const [version] = spec.versions;
  if (version === undefined) throw new Error(`${file} has no version`);
  const schema = strict(version.schema.openAPIV3Schema);
  return ajv.compile({
    allOf: [schema, { properties: { apiVersion: { const: `${spec.group}/${version.name}` }, kind: { const: kind } } }],
    required: ["apiVersion", "kind"],
  });
}

/**
 * A description as JSON Schema that refuses what is not described: an API server drops such fields without a word, or
 * refuses them where it is asked to (`fieldValidation=Strict`). What is of Kubernetes alone (`x-kubernetes-…`) is met here
 * where it changes what fits.
 */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== "object" || schema === null) return schema;
  const of: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(schema));
  if (of["x-kubernetes-int-or-string"] === true) return { type: ["integer", "string"] };
  const result = Object.fromEntries(
    Object.entries(of)
      .filter(([key]) => key !== "description" && key !== "default")
      .map(([key, value]) => [key, READ[key]?.(value) ?? strict(value)]),
  );
  const closed =
    of["properties"] !== undefined &&
    of["additionalProperties"] === undefined &&
    of["x-kubernetes-preserve-unknown-fields"] !== true;
  return closed ? { ...result, additionalProperties: false } : result;
}

const READ: Readonly<Record<string, (value: unknown) => unknown>> = {
  properties: eachStrict,
  // Go writes `(?i)` for the rest of a pattern, JavaScript `(?i:…)`.
  pattern: (value) => (typeof value === "string" ? value.replace(/\(\?(i)\)(.*)$/, "(?$1:$2)") : value),
};

// The names of properties are not keywords: one may be called `description` or `default`.
function eachStrict(properties: unknown): unknown {
  if (typeof properties !== "object" || properties === null) return properties;
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, strict(schema)]));
}
