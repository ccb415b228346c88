import type { ContractChangeClass } from "@signalbox/policy/contract/contract-facts";
import { isObject, type Json } from "../json.ts";

/** One change of a document, what it is, and where. Of several changes, the gravest is meant. */
export type Row = {
  readonly name: string;
  readonly old: Json;
  readonly now: Json;
  /** `none`: no user can tell the two apart, and nothing is told. */
  readonly class: ContractChangeClass | "none";
  /** The operation and the field: `GET /customers/{id} response 200 body.email`. */
  readonly where: string;
  /** Why oasdiff says otherwise, on purpose. */
  readonly oasdiff?: string;
};

export const string = { type: "string" } as const;
export const integer = { type: "integer" } as const;

export function object(properties: Record<string, Json>, more: Record<string, Json> = {}): Json {
  return { type: "object", properties, ...more };
}

export function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

export function document(paths: Json, more: Record<string, Json> = {}): Json {
  return { openapi: "3.0.3", info: { title: "CRM", version: "1.0.0" }, paths, ...more };
}

/** A document whose `GET /customers/{id}` answers with this schema. */
export function answers(schema: Json, schemas: Record<string, Json> = {}): Json {
  return answering({ "200": { description: "the customer", content: { "application/json": { schema } } } }, schemas);
}

export function answering(responses: Json, schemas: Record<string, Json> = {}): Json {
  const parameters = [{ name: "id", in: "path", required: true, schema: string }];
  return document({ "/customers/{id}": { get: { parameters, responses } } }, { components: { schemas } });
}

/** A document whose `POST /customers` takes this schema as its body. */
export function takes(schema: Json, schemas: Record<string, Json> = {}): Json {
  return taking({ required: true, content: { "application/json": { schema } } }, schemas);
}

export function taking(requestBody: Json, schemas: Record<string, Json> = {}): Json {
  const responses = { "201": { description: "the customer was made" } };
  const body = requestBody === null ? {} : { requestBody };
  return document({ "/customers": { post: { ...body, responses } } }, { components: { schemas } });
}

/** A document whose `GET /customers` has these parameters. */
export function asks(...parameters: readonly Json[]): Json {
  return document({ "/customers": { get: { parameters, responses: { "200": { description: "the customers" } } } } });
}

export function query(name: string, schema: Json, more: Record<string, Json> = {}): Json {
  return { name, in: "query", schema, ...more };
}

/** The same document by OpenAPI 3.1. */
export function newer(text: Json): Json {
  return { ...(isObject(text) ? text : {}), openapi: "3.1.0" };
}
