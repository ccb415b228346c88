import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fillAddress } from "./fill-address.ts";

const PATH = "https://app.example/api/{id}/items";
const QUERY = "https://app.example/api?of={id}&all=no";

function filled(template: string, id: string): string {
  const address = fillAddress(template, new Map([["id", id]]));
  return address.ok ? address.value.href : `refused: ${address.says}`;
}

const UNFIT = "refused: what was captured as `{id}` may not stand in an address";

test.each([
  { name: "a number", template: PATH, id: "42", address: "https://app.example/api/42/items" },
  { name: "a space", template: PATH, id: "a b", address: "https://app.example/api/a%20b/items" },
  { name: "what begins a query", template: PATH, id: "a?b=c", address: "https://app.example/api/a%3Fb%3Dc/items" },
  { name: "what begins a fragment", template: PATH, id: "a#b", address: "https://app.example/api/a%23b/items" },
  { name: "a parameter of a segment", template: PATH, id: "a;b", address: "https://app.example/api/a%3Bb/items" },
  { name: "other scripts", template: PATH, id: "ä", address: "https://app.example/api/%C3%A4/items" },
  { name: "a name with a dot", template: PATH, id: "v1.2", address: "https://app.example/api/v1.2/items" },
  { name: "a folder", template: PATH, id: "a/b", address: UNFIT },
  { name: "a folder as Windows writes it", template: PATH, id: "a\\b", address: UNFIT },
  { name: "the way up", template: PATH, id: "..", address: UNFIT },
  { name: "the way up, and down again", template: PATH, id: "../admin", address: UNFIT },
  { name: "the way up, encoded", template: PATH, id: "%2e%2e", address: UNFIT },
  { name: "a folder, encoded", template: PATH, id: "a%2fb", address: UNFIT },
  {
    name: "the same folder",
    template: PATH,
    id: ".",
    address: "refused: its path would not stay as the policy says",
  },
  {
    name: "what makes the way up with what stands beside it",
    template: "https://app.example/api/.{id}/items",
    id: ".",
    address: "refused: its path would not stay as the policy says",
  },
  { name: "nothing", template: PATH, id: "", address: UNFIT },
  { name: "the end of a line", template: PATH, id: "a\r\nHost: evil.example", address: UNFIT },
  { name: "half a character", template: PATH, id: "\ud800", address: UNFIT },
  { name: "another address", template: PATH, id: "https://evil.example", address: UNFIT },
  {
    name: "more parameters",
    template: QUERY,
    id: "1&all=yes",
    address: "https://app.example/api?of=1%26all%3Dyes&all=no",
  },
  { name: "a path as a parameter", template: QUERY, id: "../a", address: "https://app.example/api?of=..%2Fa&all=no" },
  { name: "a plus as a parameter", template: QUERY, id: "a+b", address: "https://app.example/api?of=a%2Bb&all=no" },
  { name: "the end of a line as a parameter", template: QUERY, id: "a\nb", address: UNFIT },
  {
    name: "a part of the host",
    template: "https://app{id}/x",
    id: ".evil.example",
    address: "refused: `{id}` stands where the host is named",
  },
  {
    name: "a user",
    template: "https://app.example{id}",
    id: "@evil.example",
    address: "refused: `{id}` stands where the host is named",
  },
  {
    name: "a host that slashes hide",
    template: "https:///{id}/x",
    id: "evil.example",
    address: "refused: it is no address",
  },
  {
    name: "a name that nobody captured",
    template: "https://app.example/{no}",
    id: "1",
    address: "refused: no earlier step captures `{no}`",
  },
  {
    name: "too much",
    template: `https://app.example/${"{id}/".repeat(9)}`,
    id: "x".repeat(1000),
    address: "refused: it is too long with what was captured",
  },
  {
    name: "an address in the clear",
    template: "http://app.example/{id}",
    id: "1",
    address: "refused: it leads elsewhere than the policy says",
  },
  {
    name: "this machine in the clear",
    template: "http://127.0.0.1:8080/{id}",
    id: "1",
    address: "http://127.0.0.1:8080/1",
  },
])("$name", ({ template, id, address }) => {
  expect(filled(template, id)).toBe(address);
});

test("whatever is captured, neither the host, nor the folders, nor the parameters change", () => {
  const parts = ["..", "/", "\\", "?", "#", "@", ":", "%2e", "%2f", "&", "=", ";", "\n", "evil.example", "a", "."];
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((some) => some.join("")),
  );
  fc.assert(
    fc.property(anything, (id) => {
      const template = "https://app.example:8443/api/{id}/x{id}?a={id}&b=2";
      const address = fillAddress(template, new Map([["id", id]]));
      if (!address.ok) return;
      const { origin, pathname, searchParams, hash, username, password } = address.value;
      expect(origin).toBe("https://app.example:8443");
      expect([hash, username, password].join("")).toBe("");
      expect(pathname.split("/").map(decodeURIComponent)).toEqual(["", "api", id, `x${id}`]);
      expect([...searchParams]).toEqual([
        ["a", id],
        ["b", "2"],
      ]);
    }),
  );
});
