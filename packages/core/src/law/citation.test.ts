import { expect, test } from "vitest";
import { citing } from "./citation.ts";

const source = { title: "Example act", url: "https://wetten.overheid.nl/" };

test("a citation names the article and the text that was read, as far as they are told", () => {
  expect(citing(source, "10d(4)", "2025-01-01")).toStrictEqual({ ...source, article: "10d(4)", textOf: "2025-01-01" });
  expect(citing(source, "10d(4)")).toStrictEqual({ ...source, article: "10d(4)" });
  expect(citing(source, undefined, "2025-01-01")).toStrictEqual({ ...source, textOf: "2025-01-01" });
  expect(citing(source)).toStrictEqual(source);
});
