import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

function told(address: string): readonly string[] {
  const text = `version: 1\ncomponents: { web: {} }\nchecklist:\n  custom:\n    probe: { http: "${address}" }\n`;
  const loaded = readPolicy("p.yml", text);
  return loaded.ok ? [] : loaded.findings.map(({ at, code }) => `${at.line}:${at.column} ${code}`);
}

test.each([
  "https://app.example/ready?deep=1",
  "http://localhost:8080/",
  "http://127.0.0.1/",
  "http://[::1]:3000/x",
  // However it is written, it is what will be asked.
  "http://0177.0.0.1/",
])("%s is an address that evidence can come from", (address) => {
  expect(told(address)).toEqual([]);
});

test.each([
  "http://app.example/ready",
  "http://localhost.example/",
  "http://127.0.0.1.example/",
  "http://localhost@app.example/",
  "https://ada:secret@app.example/",
  "https://",
  "http://10.0.0.1/",
])("%s is none", (address) => {
  expect(told(address)).toEqual(["5:20 policy.bad-value"]);
});
