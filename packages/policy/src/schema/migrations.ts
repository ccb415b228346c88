import * as z from "zod";
import { Glob } from "./glob.ts";
import { FolderPath } from "./repository-path.ts";

/** Where a component's database migrations are. Paths are from the top of the repository. */
export const MigrationsSchema = z
  .strictObject({
    alembic: FolderPath.meta({ examples: ["services/crm/migrations"] })
      .optional()
      .describe("The folder with Alembic's `versions`. Default: none."),
    prisma: FolderPath.meta({ examples: ["apps/web/prisma"] })
      .optional()
      .describe("The folder with Prisma's `migrations`. Default: none."),
    flyway: FolderPath.meta({ examples: ["services/billing/db"] })
      .optional()
      .describe("The folder with Flyway's `V1__name.sql` files. Default: none."),
    sql: Glob.meta({ examples: ["services/billing/migrations/*.up.sql"] })
      .optional()
      .describe("Other SQL files, each a migration forward. Default: none."),
    dialect: z
      .enum(["postgresql", "mysql", "sqlite"])
      .default("postgresql")
      .describe("The database that the statements are written for."),
  })
  .describe(
    "Its database migrations: each new one is judged by whether the previous code runs on what it leaves. Default: none.",
  );
