import * as z from "zod";

const Text = z.string().max(10_000);
const Index = z.number().int();
const Level = z.string().max(20);

const RuleSchema = z.looseObject({
  id: Text,
  defaultConfiguration: z.looseObject({ level: Level.optional() }).optional(),
  properties: z.looseObject({ "security-severity": z.union([z.string(), z.number()]).optional() }).optional(),
});

const ToolComponentSchema = z.looseObject({ name: Text, rules: z.array(RuleSchema).max(50_000).optional() });

const ResultSchema = z.looseObject({
  ruleId: Text.optional(),
  ruleIndex: Index.optional(),
  rule: z
    .looseObject({
      id: Text.optional(),
      index: Index.optional(),
      toolComponent: z.looseObject({ index: Index.optional() }).optional(),
    })
    .optional(),
  kind: z.string().max(40).optional(),
  level: Level.optional(),
  baselineState: z.string().max(40).optional(),
  suppressions: z.array(z.unknown()).nullish(),
  locations: z
    .array(
      z.looseObject({
        physicalLocation: z
          .looseObject({ artifactLocation: z.looseObject({ uri: Text.optional() }).optional() })
          .optional(),
      }),
    )
    .optional(),
});
export type SarifResult = z.infer<typeof ResultSchema>;

const RunSchema = z.looseObject({
  tool: z.looseObject({
    driver: ToolComponentSchema,
    extensions: z.array(ToolComponentSchema).max(1000).optional(),
  }),
  invocations: z.array(z.looseObject({ executionSuccessful: z.boolean() })).optional(),
  versionControlProvenance: z.array(z.looseObject({ revisionId: Text.optional() })).optional(),
  results: z.array(ResultSchema).max(100_000).nullish(),
  // Results that lie in other files would be missed.
  externalPropertyFileReferences: z.looseObject({ results: z.array(z.unknown()).max(0).optional() }).optional(),
});
export type SarifRunRead = z.infer<typeof RunSchema>;

/**
 * The parts of a SARIF log that are looked at; what cannot be read so is refused as a whole.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const SarifLogSchema = z.looseObject({
  version: z.literal("2.1.0"),
  runs: z.array(RunSchema).min(1).max(100),
  inlineExternalProperties: z.array(z.unknown()).max(0).optional(),
});
