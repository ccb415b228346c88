import type { Component } from "../../schema/policy.ts";

/** The database that statements are written for. */
export type Dialect = NonNullable<Component["migrations"]>["dialect"];
