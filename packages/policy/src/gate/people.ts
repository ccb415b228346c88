import * as z from "zod";

/** Somebody on GitHub, by its own names. Logins can be taken over by others: the number stays. */
export const PersonSchema = z.strictObject({
  login: z.string(),
  /** GitHub's number of the account; null where it was not told. */
  databaseId: z.number().int().nullable(),
  type: z.enum(["User", "Bot", "Mannequin", "Organization", "EnterpriseUserAccount"]),
});
export type Person = z.infer<typeof PersonSchema>;

/** Logins are the same whatever their case; they are ASCII alone, so no other letters are folded. */
export function loginKey(login: string): string {
  // Ten thousands of them are compared, and hardly one is not ASCII.
  return /[^\u0000-\u007f]/.test(login)
    ? login.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
    : login.toLowerCase();
}

export function isSamePerson(a: Pick<Person, "login">, b: Pick<Person, "login">): boolean {
  return loginKey(a.login) === loginKey(b.login);
}
