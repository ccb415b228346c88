import { expect, test } from "@jest/globals";
import { pyproject } from "./pyproject.ts";

test.each([
  {
    name: "PEP 621",
    before: '[project]\nname = "x"\nversion = "1.2.3"\n',
    after: '[project]\nname = "x"\nversion = "2.0.0"\n',
  },
  { name: "Poetry", before: '[tool.poetry]\nversion = "1.2.3"\n', after: '[tool.poetry]\nversion = "2.0.0"\n' },
  {
    name: "both",
    before: '[project]\nversion = "1.2.3"\n[tool.poetry]\nversion = "1.2.3"',
    after: '[project]\nversion = "2.0.0"\n[tool.poetry]\nversion = "2.0.0"',
  },
  {
    name: "single quotes, spaces and a comment",
    before: "[ project ] # it\r\n\tversion  =  '1.2.3'  # here\r\n",
    after: '[ project ] # it\r\n\tversion  =  "2.0.0"  # here\r\n',
  },
  { name: "a quoted table", before: '["project"]\nversion = "1.2.3"', after: '["project"]\nversion = "2.0.0"' },
  {
    name: "other tables are left alone",
    before:
      '[tool.other]\nversion = "1"\n[project]\nversion = "1.2.3"\n[[x]]\nversion = "3"\n[tool.poetry.dependencies]\nversion = "^1"',
    after:
      '[tool.other]\nversion = "1"\n[project]\nversion = "2.0.0"\n[[x]]\nversion = "3"\n[tool.poetry.dependencies]\nversion = "^1"',
  },
  { name: "a dynamic version", before: '[project]\ndynamic = ["version"]\n', after: null },
  { name: "a commented-out version", before: '[project]\n# version = "1.2.3"\n', after: null },
  { name: "no version", before: '[project]\nname = "x"', after: null },
  { name: "empty", before: "", after: null },
])("$name", ({ before, after }) => {
  expect(pyproject.withVersion(before, "2.0.0")).toBe(after);
});

test.each([
  { name: "what is no TOML", text: '[project]\nversion = "1.2.3"\n[broken', says: "Invalid TOML document" },
  {
    name: "a version in several lines",
    text: '[project]\nversion = """1.2.3"""',
    says: "states its version in a form that is not edited",
  },
  {
    name: "an inline table",
    text: 'project = { version = "1.2.3" }',
    says: "states its version in a form that is not edited",
  },
  {
    name: "a text that looks like a version",
    text: '[project]\ndescription = """\nversion = "1"\n"""\nversion = "1.2.3"',
    says: "states its version in a form that is not edited",
  },
])("$name is an error: its tag would say something else", ({ text, says }) => {
  expect(() => pyproject.withVersion(text, "2.0.0")).toThrow(says);
});
