import type { Documents, Located } from "../documents.ts";
import { elementsOf, isArray, membersOf, memberOf, textOf } from "../json.ts";
import { shown } from "../judgement.ts";
import type { Api, Body, Content, Operation, Parameter, Response } from "./model.ts";
import { bare, basePathOf, isMethod, mediaType, parametersIn } from "./paths.ts";
import { entrancesOf, schemesOf } from "./read-security.ts";

/** Headers that OpenAPI says are no parameters: other parts of the document describe them. */
const NOT_PARAMETERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** Callbacks may hold callbacks; nobody reads further down than this. */
const CALLBACK_DEPTH = 2;

/** Reads OpenAPI 3.0, 3.1 and 3.2. */
export function readOpenApi3(documents: Documents, version: string): Api {
  const { root } = documents;
  const paths = inside(root, "paths");
  const security = entrancesOf(memberOf(root.value, "security")) ?? [];
  const read = new OperationReader(documents, security);
  return {
    operations: new Map(members(paths).flatMap(([path, item]) => read.pathItem(path, item, 0))),
    webhooks: new Map(members(inside(root, "webhooks")).flatMap(([name, item]) => read.pathItem(name, item, 0))),
    basePaths: new Set(
      elementsOf(memberOf(root.value, "servers")).map((server) => basePathOf(textOf(memberOf(server, "url")) ?? "")),
    ),
    schemes: schemesOf(documents, inside(inside(root, "components"), "securitySchemes")),
    refSiblings: !version.startsWith("3.0"),
  };
}

class OperationReader {
  private readonly documents: Documents;
  private readonly security: Operation["entrances"];

  constructor(documents: Documents, security: Operation["entrances"]) {
    this.documents = documents;
    this.security = security;
  }

  pathItem(path: string, item: Located, depth: number): readonly (readonly [string, Operation])[] {
    const at = this.documents.follow(item);
    const shared = elementsOf(memberOf(at.value, "parameters")).map((value) => ({ file: at.file, value }));
    return members(at)
      .filter(([key]) => isMethod(key))
      .map(([method, operation]) => {
        const verb = method.toUpperCase();
        return [`${verb} ${bare(path)}`, this.operation(`${verb} ${shown(path)}`, path, operation, shared, depth)];
      });
  }

  private operation(name: string, path: string, at: Located, shared: readonly Located[], depth: number): Operation {
    const own = elementsOf(memberOf(at.value, "parameters")).map((value) => ({ file: at.file, value }));
    const places = parametersIn(path);
    const body = inside(at, "requestBody");
    const callbacks = depth >= CALLBACK_DEPTH ? [] : members(inside(at, "callbacks"));
    return {
      name,
      deprecated: memberOf(at.value, "deprecated") === true,
      // What the operation says of a parameter comes after, and goes before, what its path says.
      parameters: new Map([...shared, ...own].flatMap((parameter) => this.parameter(parameter, places))),
      body: body.value === null ? null : this.body(body),
      responses: new Map(
        members(inside(at, "responses")).map(([status, response]) => [status.toUpperCase(), this.response(response)]),
      ),
      entrances: entrancesOf(memberOf(at.value, "security")) ?? this.security,
      callbacks: new Map(
        callbacks.flatMap(([event, callback]) =>
          members(this.documents.follow(callback)).flatMap(([address, item]) =>
            this.pathItem(address, item, depth + 1).map(([key, operation]) => [`${event} ${key}`, operation] as const),
          ),
        ),
      ),
    };
  }

  private parameter(part: Located, places: readonly string[]): readonly (readonly [string, Parameter])[] {
    const at = this.documents.follow(part);
    const place = textOf(memberOf(at.value, "in")) ?? "";
    const name = textOf(memberOf(at.value, "name")) ?? "";
    const known = place === "header" ? name.toLowerCase() : name;
    if (place === "header" && NOT_PARAMETERS.has(known)) return [];
    const key = place === "path" ? `path ${places.indexOf(name)}` : `${place} ${known}`;
    return [[key, this.described(at, key, `request ${place} ${shown(name)}`, place === "path")]];
  }

  private described(at: Located, key: string, label: string, always: boolean): Parameter {
    const [content] = members(inside(at, "content"));
    const schema = content === undefined ? inside(at, "schema") : inside(content[1], "schema");
    const place = key.split(" ")[0] ?? "";
    const style = textOf(memberOf(at.value, "style")) ?? (place === "query" || place === "cookie" ? "form" : "simple");
    const explode = memberOf(at.value, "explode") ?? style === "form";
    return {
      key,
      label,
      required: always || memberOf(at.value, "required") === true,
      deprecated: memberOf(at.value, "deprecated") === true,
      schema: schema.value === null ? null : schema,
      written: content === undefined ? `${style}${explode === true ? ", exploded" : ""}` : mediaType(content[0]),
    };
  }

  private body(part: Located): Body {
    const at = this.documents.follow(part);
    return { required: memberOf(at.value, "required") === true, content: contentOf(at) };
  }

  private response(part: Located): Response {
    const at = this.documents.follow(part);
    const headers = members(inside(at, "headers")).map(([name, header]) => {
      const key = name.toLowerCase();
      return [key, this.described(this.documents.follow(header), key, `header ${shown(name)}`, false)] as const;
    });
    return { content: contentOf(at), headers: new Map(headers.filter(([key]) => key !== "content-type")) };
  }
}

function contentOf(at: Located): Content {
  return new Map(
    members(inside(at, "content")).map(([type, media]) => {
      const schema = inside(media, "schema");
      return [mediaType(type), schema.value === null ? null : schema];
    }),
  );
}

function inside({ file, value }: Located, key: string): Located {
  return { file, value: memberOf(value, key) ?? null };
}

function members({ file, value }: Located): readonly (readonly [string, Located])[] {
  return isArray(value)
    ? []
    : membersOf(value)
        .filter(([key]) => !key.startsWith("x-"))
        .map(([key, member]) => [key, { file, value: member }]);
}
