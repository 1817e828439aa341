import { createHmac } from "node:crypto";
import { Token } from "@jobcoach/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { base64url } from "./base64url.ts";
import { createPseudonyms } from "./pseudonyms.ts";

const bytes = new Uint8Array(32).map((_, index) => index + 1);
const pseudonyms = createPseudonyms({ version: 2, bytes });

test("a token is HMAC-SHA-256 under the key, separated by kind, with the version of the key", () => {
  const expected = createHmac("sha256", bytes).update("jobcoach/person\u0000999990019").digest("base64url");
  expect(pseudonyms.token("person", "999990019")).toBe(`v2.${expected}`);
});

test("equal texts of different kinds, or under different keys, give different tokens", () => {
  const other = createPseudonyms({ version: 2, bytes: bytes.toReversed() });
  const tokens = [pseudonyms.token("person", "1"), pseudonyms.token("employer", "1"), other.token("person", "1")];
  expect(new Set(tokens).size).toBe(3);
});

test("a short key is refused", () => {
  expect(() => createPseudonyms({ version: 1, bytes: new Uint8Array(31) })).toThrow("32 bytes");
});

test("every text gets a proper token, the same each time, as another implementation makes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const token = pseudonyms.token("record", text);
      expect(Token.safeParse(token).success).toBe(true);
      expect(createPseudonyms({ version: 2, bytes }).token("record", text)).toBe(token);
      expect(token.slice(3)).toBe(
        createHmac("sha256", bytes).update(`jobcoach/record\u0000${text}`).digest("base64url"),
      );
    }),
  );
});

test("base64url equals the platform's", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (data) => {
      expect(base64url(data)).toBe(Buffer.from(data).toString("base64url"));
    }),
  );
});
