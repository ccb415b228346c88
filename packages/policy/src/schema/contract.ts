import * as z from "zod";
import { Glob } from "./glob.ts";
import { FilePath, FolderPath } from "./repository-path.ts";

/** What others build on. Paths are from the top of the repository. */
export const ContractSchema = z
  .strictObject({
    openapi: FilePath.meta({ examples: ["services/crm/openapi.yaml"] })
      .optional()
      .describe(
        "Its OpenAPI document; the version in it follows the release where manifests are written. Default: none.",
      ),
    tasks: Glob.meta({ examples: ["services/crm/schemas/tasks/*.json"] })
      .optional()
      .describe("The JSON Schemas of what it takes in. Default: none."),
    events: Glob.meta({ examples: ["services/crm/schemas/events/*.json"] })
      .optional()
      .describe("The JSON Schemas of what it sends out. Default: none."),
    graphql: Glob.meta({ examples: ["services/crm/schema.graphql"] })
      .optional()
      .describe("The GraphQL schema, in one file or several. Default: none."),
    protobuf: FolderPath.meta({ examples: ["services/crm/proto"] })
      .optional()
      .describe("The folder of its Protobuf files, compared by `buf`, which must be installed. Default: none."),
  })
  .describe(
    "What others build on. Its change since the last release is compared: one that breaks must be declared in a commit, one that adds asks for a minor. Default: none.",
  );
