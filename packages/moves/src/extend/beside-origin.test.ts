import { expect, test } from "@jest/globals";
import { besideAddress } from "./beside-origin.ts";

test.each([
  { origin: "https://github.com/acme/crm.git", beside: "https://github.com/other/policies.git" },
  { origin: "https://github.com/acme/crm", beside: "https://github.com/other/policies" },
  { origin: "https://github.com/acme/crm/", beside: "https://github.com/other/policies" },
  { origin: "https://ghe.example:8443/git/acme/crm.git", beside: "https://ghe.example:8443/git/other/policies.git" },
  { origin: "git@github.com:acme/crm.git", beside: "git@github.com:other/policies.git" },
  { origin: "ssh://git@github.com/acme/crm.git", beside: "ssh://git@github.com/other/policies.git" },
  { origin: "ssh://git@ssh.github.com:443/acme/crm.git", beside: "ssh://git@ssh.github.com:443/other/policies.git" },
  { origin: "file:///srv/git/acme/crm", beside: "file:///srv/git/other/policies" },
  { origin: "/srv/git/acme/crm", beside: "/srv/git/other/policies" },
  { origin: "/acme/crm", beside: "/other/policies" },
  { origin: "", beside: null },
  { origin: "crm", beside: null },
  { origin: "../crm", beside: null },
  { origin: "https://github.com/crm", beside: null },
  { origin: "git@github.com:crm", beside: null },
  { origin: "ext::sh -c touch% x/acme/crm", beside: null },
  { origin: "fd::17/acme/crm", beside: null },
  { origin: "transport::https://github.com/acme/crm", beside: null },
  { origin: "-oProxyCommand=x@host:acme/crm", beside: null },
  { origin: "git@-oProxyCommand=x:acme/crm", beside: null },
  { origin: "ssh://-oProxyCommand=x/acme/crm", beside: null },
  { origin: "https://github.com/acme/crm\next::sh", beside: null },
])("beside `$origin`: $beside", ({ origin, beside }) => {
  expect(besideAddress(origin, { owner: "other", name: "policies" })).toBe(beside);
});

test("a long address is answered at once", () => {
  expect(besideAddress(`https://${"/".repeat(50_000)} `, { owner: "other", name: "policies" })).toBeNull();
});
