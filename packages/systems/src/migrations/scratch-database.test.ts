import { expect, test } from "@jest/globals";
import { scratchDatabase, withoutAddress } from "./scratch-database.ts";

test.each([
  { address: "postgresql://u:p@host:5432/crm_scratch", name: "crm_scratch" },
  { address: "postgres://host/test", name: "test" },
  { address: "postgresql+psycopg://host/Signalbox-1?sslmode=require", name: "Signalbox-1" },
  { address: "mysql+pymysql://host/test_crm", name: "test_crm" },
  { address: "sqlite:////tmp/scratch.db", name: "scratch.db" },
  { address: "sqlite:///crm.test.sqlite", name: "crm.test.sqlite" },
  { address: "file:./scratch.db", name: "scratch.db" },
])("`$name` may be emptied", ({ address, name }) => {
  expect(scratchDatabase(address)).toMatchObject({ name, address });
});

test.each([
  "postgresql://u:p@host/crm",
  "postgresql://u:p@scratch-host/crm",
  "postgresql://scratch:test@host/production",
  "postgresql://host/latest",
  "postgresql://host/contest_results",
  "postgresql://host/crm_scratch?dbname=crm",
  "postgresql://host/scratch?host=prod",
  "postgresql://host/",
  "postgresql://host/scratch/crm",
  "sqlite://",
  "sqlite:////scratch/crm.db",
  "sqlite:///:memory:",
  "mongodb://host/scratch",
  "constructor://host/scratch",
  "scratch",
  "",
])("`%s` could be a real one", (address) => {
  const refused = scratchDatabase(address);
  expect(refused).toHaveProperty("refused");
  expect(JSON.stringify(refused)).not.toContain("u:p");
});

test("an address, and its password, are hidden in what a tool says", () => {
  const database = { address: "postgresql://u:p%40ss@host/scratch" };
  expect(withoutAddress("cannot reach postgresql://u:p%40ss@host/scratch\nwith p@ss or p%40ss", database)).toBe(
    "cannot reach *** with *** or ***",
  );
  expect(withoutAddress("x".repeat(1000), database)).toHaveLength(301);
});
