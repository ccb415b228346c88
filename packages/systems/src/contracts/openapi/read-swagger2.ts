import type { Documents, Located } from "../documents.ts";
import { elementsOf, isObject, type Json, type JsonObject, membersOf, memberOf, textOf, textsOf } from "../json.ts";
import type { Api } from "./model.ts";
import { isMethod } from "./paths.ts";
import { readOpenApi3 } from "./read-openapi3.ts";

/** Reads Swagger 2.0, spelled as OpenAPI 3.0 first. Its schemas stay where they are, so that references to them still lead there. */
export function readSwagger2(documents: Documents): Api {
  const { file, value } = documents.root;
  const basePath = textOf(memberOf(value, "basePath"));
  const spelled: JsonObject = {
    paths: mapped(memberOf(value, "paths"), (item) => pathItem({ file, value: item }, documents)),
    security: memberOf(value, "security") ?? [],
    servers: basePath === null ? [] : [{ url: basePath }],
    components: { securitySchemes: memberOf(value, "securityDefinitions") ?? {} },
  };
  return readOpenApi3(documents.withRoot({ file, value: spelled }), "3.0");
}

function pathItem(part: Located, documents: Documents): Json {
  const at = documents.follow(part);
  const shared = elementsOf(memberOf(at.value, "parameters"));
  return mapped(at.value, (operation, method) =>
    isMethod(method) ? operationOf({ file: at.file, value: operation }, shared, documents) : null,
  );
}

function operationOf(at: Located, shared: readonly Json[], documents: Documents): Json {
  const { value: document } = documents.root;
  const types = (keyword: string): readonly string[] => {
    const said = textsOf(memberOf(at.value, keyword) ?? memberOf(document, keyword));
    return said.length === 0 ? ["application/json"] : said;
  };
  const parameters = [...shared, ...elementsOf(memberOf(at.value, "parameters"))].map(
    (value) => documents.follow({ file: at.file, value }).value,
  );
  const inBody = parameters.filter((parameter) => memberOf(parameter, "in") === "body").at(-1);
  const inForm = parameters.filter((parameter) => memberOf(parameter, "in") === "formData");
  const responses = mapped(memberOf(at.value, "responses"), (value) =>
    responseOf(documents.follow({ file: at.file, value }).value, types("produces")),
  );
  const body = bodyOf(inBody, inForm, types("consumes"));
  const security = memberOf(at.value, "security");
  return {
    deprecated: memberOf(at.value, "deprecated") === true,
    parameters: parameters
      .filter((parameter) => !["body", "formData"].includes(textOf(memberOf(parameter, "in")) ?? ""))
      .map(parameterOf),
    ...(body === null ? {} : { requestBody: body }),
    responses,
    ...(security === undefined ? {} : { security }),
  };
}

/** The type of a parameter or header stood beside its name. */
function parameterOf(parameter: Json): Json {
  const format = textOf(memberOf(parameter, "collectionFormat"));
  const style = format === "ssv" ? "spaceDelimited" : format === "pipes" ? "pipeDelimited" : null;
  const exploded =
    format === "multi" ? { explode: true } : memberOf(parameter, "type") === "array" ? { explode: false } : {};
  return { ...objectOr(parameter), schema: parameter, ...(style === null ? {} : { style }), ...exploded };
}

function bodyOf(inBody: Json | undefined, inForm: readonly Json[], consumes: readonly string[]): Json {
  if (inBody !== undefined) {
    return {
      required: memberOf(inBody, "required") === true,
      content: contentOf(consumes, memberOf(inBody, "schema") ?? null),
    };
  }
  if (inForm.length === 0) return null;
  const named = inForm.flatMap((parameter) => {
    const name = textOf(memberOf(parameter, "name"));
    return name === null ? [] : [{ name, parameter, required: memberOf(parameter, "required") === true }];
  });
  const required = named.flatMap((one) => (one.required ? [one.name] : []));
  const properties = Object.fromEntries(
    named.map(({ name, parameter }) => [name, { ...objectOr(parameter), required: null }]),
  );
  const forms = consumes.filter((type) => /form/.test(type));
  return {
    required: required.length > 0,
    content: contentOf(forms.length === 0 ? ["application/x-www-form-urlencoded"] : forms, {
      type: "object",
      required,
      properties,
    }),
  };
}

function responseOf(response: Json, produces: readonly string[]): Json {
  const schema = memberOf(response, "schema");
  return {
    headers: mapped(memberOf(response, "headers"), parameterOf),
    ...(schema === undefined ? {} : { content: contentOf(produces, schema) }),
  };
}

function contentOf(types: readonly string[], schema: Json): Json {
  return Object.fromEntries(types.map((type) => [type, schema === null ? {} : { schema }]));
}

function mapped(value: Json | undefined, spell: (member: Json, key: string) => Json): Json {
  return Object.fromEntries(membersOf(value).map(([key, member]) => [key, spell(member, key)]));
}

function objectOr(value: Json): JsonObject {
  return isObject(value) ? value : {};
}
