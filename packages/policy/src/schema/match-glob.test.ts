import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Glob } from "./glob.ts";
import { matchesGlob } from "./match-glob.ts";

test.each([
  { pattern: "main", name: "main", fits: true },
  { pattern: "main", name: "Main", fits: false },
  { pattern: "release/*", name: "release/1.x", fits: true },
  { pattern: "release/*", name: "release/1.x/fix", fits: false },
  { pattern: "release/*", name: "release/.hidden", fits: true },
  { pattern: "release/**", name: "release/1.x/fix", fits: true },
  { pattern: "**", name: "a/b/c", fits: true },
  { pattern: "*", name: "main", fits: true },
  { pattern: "*", name: "a/b", fits: false },
  { pattern: "**/auth/**", name: "services/auth/login.ts", fits: true },
  { pattern: "**/auth/**", name: ".github/auth/x", fits: true },
  { pattern: "v[0-9]", name: "v1", fits: true },
  { pattern: "v[0-9]", name: "vx", fits: false },
  { pattern: "v?", name: "v1", fits: true },
  { pattern: "#12", name: "#12", fits: true },
  { pattern: "+x", name: "+x", fits: true },
])("`$pattern` fits `$name`: $fits", ({ pattern, name, fits }) => {
  expect(matchesGlob(pattern, name)).toBe(fits);
});

test.each([
  { pattern: "src/auth/**", name: "SRC/Auth/x.ts", fits: true },
  { pattern: "SRC/**", name: "src/x", fits: true },
  { pattern: "src/größe", name: "SRC/GRO\u0308ßE", fits: true },
  { pattern: "src/*", name: "src2/x", fits: false },
])("in any case, `$pattern` fits `$name`: $fits", ({ pattern, name, fits }) => {
  expect(matchesGlob(pattern, name, { anyCase: true })).toBe(fits);
});

test.each([
  { pattern: "", fits: false },
  { pattern: "a".repeat(256), fits: true },
  { pattern: "a".repeat(257), fits: false },
  { pattern: "**/a/**/b/**/c/**", fits: true },
  { pattern: "**/a/**/b/**/c/**/**", fits: false },
  { pattern: "**********", fits: false },
  { pattern: "{main,develop}", fits: false },
  { pattern: "!main", fits: false },
  { pattern: "@(a|b)", fits: false },
  { pattern: "a\\*", fits: false },
  { pattern: "release/../main", fits: false },
  { pattern: "./main", fits: false },
  { pattern: "release//x", fits: false },
  { pattern: "release/", fits: false },
  { pattern: "/main", fits: false },
  { pattern: "..", fits: false },
  { pattern: "release/..x.", fits: true },
  { pattern: "2024", fits: false },
  { pattern: "2024.x", fits: true },
  { pattern: "app/(group)/page", fits: true },
])("`$pattern` is a pattern: $fits", ({ pattern, fits }) => {
  expect(Glob.safeParse(pattern).success).toBe(fits);
});

test("a hostile pattern of the allowed length is answered, and a pattern without wildcards fits itself alone", () => {
  const hostile = [
    "*a".repeat(120),
    "a*".repeat(128),
    "**/*a*a*a*/**/*a*a*a*/**/*a*a*b",
    "[a-z]*".repeat(40),
    "?*".repeat(100),
  ];
  for (const pattern of hostile) matchesGlob(pattern, "a".repeat(250));
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z][a-z.-]{0,8}(?:\/[a-z][a-z.-]{0,8}){0,3}$/),
      fc.stringMatching(/^[a-z/.-]{1,20}$/),
      (pattern, name) => {
        expect(matchesGlob(pattern, pattern)).toBe(true);
        if (!name.includes("/") && !pattern.includes("/")) expect(matchesGlob(pattern, name)).toBe(name === pattern);
      },
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom("*", "**", "a", "/", "[a]", "?", "b"), { maxLength: 40 }), (parts) => {
      const pattern = parts.join("");
      fc.pre(Glob.safeParse(pattern).success);
      expect(typeof matchesGlob(pattern, "a/".repeat(60))).toBe("boolean");
    }),
  );
});
