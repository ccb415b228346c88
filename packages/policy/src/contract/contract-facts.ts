import * as z from "zod";

/** The kinds of contract that a component can name in the policy. */
export const CONTRACT_KINDS = ["openapi", "tasks", "events", "graphql", "protobuf"] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** `breaking`: a user of the previous contract may fail. `additive`: users may use more. `neutral`: no user can tell. */
export type ContractChangeClass = "breaking" | "additive" | "neutral";

/** One difference between two versions of a contract; all text is from outside. */
export type ContractChange = {
  readonly class: ContractChangeClass;
  /** A stable name of the kind of change, such as `response-property-removed`. */
  readonly code: string;
  /** The operation, schema, type or service: `GET /customers/{id}`. */
  readonly operation: string;
  /** The field within it, with its side: `response 200 body.email`; null where the whole operation changed. */
  readonly field: string | null;
  /** One sentence that tells what changed. */
  readonly says: string;
};

/** How the contract of one component changed since its last release. */
export type ContractFacts = {
  readonly kind: ContractKind;
  /** The file or folder in the repository. */
  readonly file: string;
  /** Who compared them, with version: `oasdiff 1.11.7`. */
  readonly judge: string;
  /** Where nobody could compare them: why, and what to do. */
  readonly comparison:
    | { readonly known: true; readonly changes: readonly ContractChange[] }
    | { readonly known: false; readonly says: string; readonly next: string };
};

/** Reads recorded facts back. */
export const ContractFactsSchema: z.ZodType<ContractFacts> = z.strictObject({
  kind: z.enum(CONTRACT_KINDS),
  file: z.string(),
  judge: z.string(),
  comparison: z.discriminatedUnion("known", [
    z.strictObject({
      known: z.literal(true),
      changes: z.array(
        z.strictObject({
          class: z.enum(["breaking", "additive", "neutral"]),
          code: z.string(),
          operation: z.string(),
          field: z.string().nullable(),
          says: z.string(),
        }),
      ),
    }),
    z.strictObject({ known: z.literal(false), says: z.string(), next: z.string() }),
  ]),
});
