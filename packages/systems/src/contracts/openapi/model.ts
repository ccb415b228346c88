import type { Located } from "../documents.ts";

export type Parameter = {
  /** Path parameters are known by their place in the path: a new name in the document changes no request. */
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly schema: Located | null;
  /** How it is written: `style`, `explode`, the media type of its content. */
  readonly written: string;
};

export type Content = ReadonlyMap<string, Located | null>;

export type Body = { readonly required: boolean; readonly content: Content };

export type Response = { readonly content: Content; readonly headers: ReadonlyMap<string, Parameter> };

/** One way to be let in: all schemes of it at once, each with its scopes. */
export type Entrance = ReadonlyMap<string, ReadonlySet<string>>;

export type Operation = {
  /** `GET /customers/{id}` */
  readonly name: string;
  readonly deprecated: boolean;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly body: Body | null;
  readonly responses: ReadonlyMap<string, Response>;
  /** Empty where anybody is let in. */
  readonly entrances: readonly Entrance[];
  readonly callbacks: ReadonlyMap<string, Operation>;
};

/** What an OpenAPI document promises, whichever version of the specification it is written in. */
export type Api = {
  /** By method and path, without the names of the path's parameters. */
  readonly operations: ReadonlyMap<string, Operation>;
  readonly webhooks: ReadonlyMap<string, Operation>;
  /** The path that each server puts before all others. */
  readonly basePaths: ReadonlySet<string>;
  /** What each security scheme is, as far as those who use it must know. */
  readonly schemes: ReadonlyMap<string, string>;
  readonly refSiblings: boolean;
};
