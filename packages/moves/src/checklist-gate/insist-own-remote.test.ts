import { expect, test } from "@jest/globals";
import { repositoryIn } from "./insist-own-remote.ts";

const ADDRESSES: readonly (readonly [string, string | null])[] = [
  ["https://github.com/acme/shop", "acme/shop"],
  ["https://github.com/acme/shop.git/", "acme/shop"],
  ["https://x-access-token:secret@github.com/acme/shop.git", "acme/shop"],
  ["https://proxy.example/github.com/acme/shop.git", "acme/shop"],
  ["ssh://git@github.com:22/acme/shop.git", "acme/shop"],
  ["git@github.com:acme/shop.git", "acme/shop"],
  ["work:acme/shop", "acme/shop"],
  ["git@github.com:/acme/shop", "acme/shop"],
  ["https://github.com/acme/shop.github.io.git", "acme/shop.github.io"],
  ["file:///srv/acme/shop.git", null],
  ["/srv/acme/shop.git", null],
  ["../shop.git", null],
  ["C:\\repositories\\shop", null],
  ["origin", null],
];
test.each(ADDRESSES)("%s is the repository %s", (address, repository) => {
  expect(repositoryIn(address)).toBe(repository);
});
