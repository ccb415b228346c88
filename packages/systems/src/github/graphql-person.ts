import { type Person, PersonSchema } from "@signalbox/policy/gate/people";
import * as z from "zod";

/** What is asked of whoever did something. */
export const PERSON =
  "__typename login ... on User { databaseId } ... on Bot { databaseId } ... on Mannequin { databaseId } ... on Organization { databaseId }";

/** What is asked of an account where only people can be. */
export const USER = "__typename login databaseId";

/** Reads either. GraphQL names a bot without the `[bot]` that REST, policies and people know it by, and so as a person could be named. */
export const GraphQLPerson = z
  .object({
    __typename: PersonSchema.shape.type,
    login: z.string().min(1),
    databaseId: z.number().int().nullish(),
  })
  .transform(({ __typename: type, login, databaseId }): Person => {
    const named = type === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
    return { login: named, databaseId: databaseId ?? null, type };
  });
