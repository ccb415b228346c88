import { expect, test } from "@jest/globals";
import { Login } from "./names.ts";

test.each([
  { login: "ada", fits: true },
  { login: "Ada-Lovelace", fits: true },
  { login: "ada-", fits: true },
  { login: "ada_acme", fits: true },
  { login: "acme-release[bot]", fits: true },
  { login: "@ada", fits: false },
  { login: "_ada", fits: false },
  { login: "ada lovelace", fits: false },
  { login: "ada[bot", fits: false },
  { login: "аda", fits: false },
  { login: "", fits: false },
])("`$login` as a login: $fits", ({ login, fits }) => {
  expect(Login.safeParse(login).success).toBe(fits);
});
