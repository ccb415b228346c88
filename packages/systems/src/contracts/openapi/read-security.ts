import type { Documents, Located } from "../documents.ts";
import { isArray, type Json, membersOf, memberOf, textOf, textsOf } from "../json.ts";
import type { Entrance } from "./model.ts";

/** The ways to be let in that a `security` names; null where it is not there. An empty one lets anybody in. */
export function entrancesOf(security: Json | undefined): readonly Entrance[] | null {
  if (!isArray(security)) return null;
  return security.map((way) => new Map(membersOf(way).map(([scheme, scopes]) => [scheme, new Set(textsOf(scopes))])));
}

/** What those who use a scheme must know of it: its kind and where its secret goes. Addresses of a provider are no part of it. */
export function schemesOf(documents: Documents, schemes: Located): ReadonlyMap<string, string> {
  return new Map(
    membersOf(schemes.value).map(([name, value]) => {
      const { value: scheme } = documents.follow({ file: schemes.file, value });
      const kind = textOf(memberOf(scheme, "type")) ?? "";
      // The same scheme, as Swagger 2 spelled it.
      if (kind === "basic") return [name, "http basic"];
      const facts = kind === "apiKey" ? ["in", "name"] : kind === "http" ? ["scheme"] : [];
      return [name, [kind, ...facts.map((fact) => (textOf(memberOf(scheme, fact)) ?? "").toLowerCase())].join(" ")];
    }),
  );
}
