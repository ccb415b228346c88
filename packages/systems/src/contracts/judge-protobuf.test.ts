import { expect, test } from "@jest/globals";
import { whereInstalled } from "./cases/where-installed.ts";
import { judgeProtobuf } from "./judge-protobuf.ts";
import { findBuf } from "./protobuf/buf.ts";

const buf = await findBuf();
const withBuf = whereInstalled("buf", buf !== null);
const proto = (text: string): ReadonlyMap<string, string> =>
  new Map([["acme/crm/v1/crm.proto", `syntax = "proto3"; package acme.crm.v1; ${text}`]]);
const message = (fields: string): ReadonlyMap<string, string> => proto(`message Customer { ${fields} }`);

test("without buf nobody can say, and the answer tells how to get it", async () => {
  const { judge, comparison } = await judgeProtobuf(message(""), message(""), null);
  expect(judge).toBe("buf");
  expect(comparison).toMatchObject({ known: false, next: expect.stringContaining("install it") });
});

const cases = [
  {
    name: "a field is removed",
    old: message("string id = 1; string email = 2;"),
    now: message("string id = 1;"),
    class: "breaking",
    where: "Customer email",
  },
  {
    name: "a field is added",
    old: message("string id = 1;"),
    now: message("string id = 1; string email = 2;"),
    class: "additive",
    where: "Customer email",
  },
  {
    name: "a field's type changes",
    old: message("string id = 1;"),
    now: message("int32 id = 1;"),
    class: "breaking",
    where: "Customer id",
  },
  {
    name: "a method is removed",
    old: proto("message M {} service S { rpc Get(M) returns (M); }"),
    now: proto("message M {} service S {}"),
    class: "breaking",
    where: "S Get",
  },
  {
    name: "a value of an enum is added",
    old: proto("enum E { E_UNSPECIFIED = 0; }"),
    now: proto("enum E { E_UNSPECIFIED = 0; E_A = 1; }"),
    class: "additive",
    where: "E value 1",
  },
  {
    name: "a comment changes",
    old: message("string id = 1;"),
    now: message("string id = 1; /* the id */"),
    class: "none",
    where: "",
  },
] as const;

withBuf.each(cases)("$name", async (row) => {
  const { comparison } = await judgeProtobuf(row.old, row.now, buf);
  expect(comparison).toMatchObject({ known: true });
  const [gravest] = comparison.known ? comparison.changes : [];
  expect(gravest?.class ?? "none").toBe(row.class);
  expect(gravest === undefined ? "" : `${gravest.operation} ${gravest.field ?? ""}`.trim()).toBe(row.where);
});

withBuf.each([
  ["an import that isn't in the folder", proto('import "google/api/annotations.proto";')],
  ["a message that is cut off", proto("message {")],
])("%s is not compared", async (_, now) => {
  const { comparison } = await judgeProtobuf(message(""), now, buf);
  expect(comparison).toMatchObject({ known: false });
});

withBuf("what the folder's own configuration says loosens nothing", async () => {
  const config = ["buf.yaml", "version: v2\nbreaking:\n  ignore: [acme]\n"] as const;
  const now = new Map([...message(""), config]);
  const { comparison } = await judgeProtobuf(message("string id = 1;"), now, buf);
  expect(comparison).toMatchObject({ known: true, changes: [{ class: "breaking" }] });
});
