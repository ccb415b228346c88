import { expect, test } from "@jest/globals";
import { objectsOfScript, statementsOf } from "./statements.ts";

// What Prisma 6.19.3 prints, by its own schema engine.
const SCRIPT = `
-- CreateTable
CREATE TABLE "A" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "x" TEXT
);

-- CreateTable
CREATE TABLE "public"."B" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "B_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "B_name_key" ON "B"("name");

`;

test("a script, object by object", () => {
  expect(objectsOfScript(SCRIPT)).toEqual({
    'table "A"': "",
    '"A" "id"': '"id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT',
    '"A" "x"': '"x" TEXT',
    'table "public"."B"': "",
    '"public"."B" "id"': '"id" INTEGER NOT NULL',
    '"public"."B" CONSTRAINT "B_pkey" PRIMARY KEY ("id")': 'CONSTRAINT "B_pkey" PRIMARY KEY ("id")',
    'CREATE UNIQUE INDEX "B_name_key" ON "B"("name");': 'CREATE UNIQUE INDEX "B_name_key" ON "B"("name");',
  });
});

test.each([
  "-- This is an empty migration.\n",
  "",
  "Loaded Prisma config from prisma.config.mjs.\n\n-- This is an empty migration.\n\n",
])("nothing is in %j", (script) => {
  expect(statementsOf(script)).toEqual([]);
});
