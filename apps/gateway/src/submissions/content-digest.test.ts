import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256In } from "./content-digest.ts";

/** The example of RFC 9530, appendix B.1: `{"hello": "world"}` and a line end. */
const EXAMPLE = "RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=";

test("reads the digest of the example in the standard", () => {
  const hash = createHash("sha256").update('{"hello": "world"}\n').digest("hex");
  expect(sha256In(`sha-256=:${EXAMPLE}:`)).toBe(hash);
  expect(sha256In(`sha-512=:YMAam51Jz/jOATT6/zvHrLVgOYTGFy1d6GJiOHTohq4:, sha-256=:${EXAMPLE}:`)).toBe(hash);
});

test("reads what it is given, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const header = `sha-256=:${Buffer.from(bytes).toString("base64")}:`;
      expect(sha256In(header)).toBe(Buffer.from(bytes).toString("hex"));
    }),
  );
});

test.each([
  "",
  EXAMPLE,
  `sha-256=${EXAMPLE}`,
  `sha-256="${EXAMPLE}"`,
  `SHA-256=:${EXAMPLE}:`,
  `sha-512=:${EXAMPLE}:`,
  "sha-256=:c2hvcnQ=:",
  `sha-256=:${EXAMPLE}:, and more`,
])("%j is none", (header) => expect(sha256In(header)).toBeUndefined());
