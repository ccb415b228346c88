import { type Person, PersonSchema } from "@signalbox/policy/gate/people";
import * as z from "zod";

/** Somebody as GitHub's REST names them (`simple-user`); a kind of account that is not known is no answer as documented. */
export const AccountSchema = z
  .object({ login: z.string().min(1), id: z.number().int().positive(), type: PersonSchema.shape.type })
  .transform(({ login, id, type }): Person => ({ login, databaseId: id, type }));
