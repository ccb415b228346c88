import { expect, test } from "@jest/globals";
import { pageOf } from "./repository-url.ts";

test.each<readonly [remote: string, page: string | null]>([
  ["git@github.com:acme/crm.git", "https://github.com/acme/crm"],
  ["git@github.com:acme/crm", "https://github.com/acme/crm"],
  ["ssh://git@github.com/acme/crm.git", "https://github.com/acme/crm"],
  ["ssh://git@ssh.github.com:443/acme/crm.git", "https://ssh.github.com/acme/crm"],
  ["https://github.com/acme/crm.git", "https://github.com/acme/crm"],
  ["https://github.com/acme/crm/", "https://github.com/acme/crm"],
  ["https://ada:s3cret@github.com/acme/crm.git", "https://github.com/acme/crm"],
  ["https://x-access-token:s3cret@GitHub.com/acme/crm.js.git", "https://github.com/acme/crm.js"],
  ["https://github.acme.example/team/crm", "https://github.acme.example/team/crm"],
  ["https://gitlab.com/acme/crm.git", null],
  ["https://notgithub.com/acme/crm", null],
  ["https://github.com/acme", null],
  ["https://github.com/acme/crm/tree/main", null],
  ["/srv/git/github.com/acme/crm.git", null],
  ["file:///srv/github.com/acme/crm.git", null],
  ["javascript:alert(1)//github.com/a/b", null],
  ["https://github.com/acme/crm](https://evil.example)", null],
  ["https://github.com/acme/crm\nhttps://evil.example", null],
  ["", null],
])("%j is the page %s", (remote, page) => {
  expect(pageOf(remote)).toBe(page);
});

test("a long address is read at once", () => {
  expect(pageOf(`https://${"a@".repeat(50_000)}github.com/a/b`)).toBe(null);
});
