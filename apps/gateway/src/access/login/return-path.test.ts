import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { returnPathOf } from "./return-path.ts";

describe("where to go after logging in", () => {
  test.each(["/", "/nl", "/nl/leveringen?page=2", "/en/a-b_c.d~e"])("%s is ours", (path) =>
    expect(returnPathOf(path)).toBe(path),
  );

  test.each([
    undefined,
    "",
    "nl",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "/%2fevil.example",
    "/nl\r\nset-cookie: a=b",
    "/nl#//evil.example",
    "/@evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    `/${"a".repeat(500)}`,
  ])("%j is not", (path) => expect(returnPathOf(path)).toBe("/"));

  test("whatever is asked, a browser stays here", () => {
    const pieces = fc.constantFrom(
      "/",
      "\\",
      "evil.example",
      "https:",
      "?",
      "#",
      "@",
      "\t",
      "\n",
      ".",
      "%2f",
      "nl",
      ":",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const target = new URL(returnPathOf(parts.join("")), "https://jobcoach.example");
        expect(target.origin).toBe("https://jobcoach.example");
      }),
    );
  });
});
