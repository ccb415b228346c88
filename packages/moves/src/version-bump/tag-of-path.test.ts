import { expect, test } from "@jest/globals";
import { folderOfTemplate, tagOfPath } from "./tag-of-path.ts";

test.each([
  { template: "docs/{tag}.md", path: "docs/v1.4.0.md", tag: "v1.4.0" },
  { template: "docs/{tag}.md", path: "docs/crm/v1.4.0.md", tag: "crm/v1.4.0" },
  { template: "docs/{tag}/plan-{tag}.md", path: "docs/v1.4.0/plan-v1.4.0.md", tag: "v1.4.0" },
  { template: "docs/{tag}/plan-{tag}.md", path: "docs/v1.4.0/plan-v1.5.0.md", tag: null },
  { template: "docs/{tag}/plan-{tag}.md", path: "docs/v1.4.0/plan-v1.4.md", tag: null },
  { template: "docs/{tag}.md", path: "docs/.md", tag: null },
  { template: "docs/{tag}.md", path: "docs/.m", tag: null },
  { template: "{tag}", path: "v1$&", tag: "v1$&" },
])("$path of $template: $tag", ({ template, path, tag }) => {
  expect(tagOfPath(template, path)).toBe(tag);
});

test.each([
  { template: "docs/plans/{tag}.md", folder: "docs/plans/" },
  { template: "docs/plan-{tag}/{tag}.md", folder: "docs/" },
  { template: "{tag}.md", folder: "" },
])("$template is in `$folder`", ({ template, folder }) => {
  expect(folderOfTemplate(template)).toBe(folder);
});
