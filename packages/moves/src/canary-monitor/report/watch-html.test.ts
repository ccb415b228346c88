import { expect, test } from "@jest/globals";
import { testView } from "./test-views.ts";
import { watchHtml } from "./watch-html.ts";

test("a report", () => {
  expect(watchHtml(testView())).toContain("</html>");
});
