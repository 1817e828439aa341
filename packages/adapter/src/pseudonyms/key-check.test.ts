import { createHmac } from "node:crypto";
import { KeyCheck } from "@jobcoach/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { keyCheckOf } from "./key-check.ts";

const bytes = new Uint8Array(32).map((_, index) => index + 1);

test("the check value is the start of HMAC-SHA-256 under the key over a text that no token is made of", () => {
  const digest = createHmac("sha256", bytes).update("jobcoach/key-check\u0000v1").digest();
  expect(keyCheckOf({ version: 1, bytes })).toBe(digest.subarray(0, 8).toString("base64url"));
});

test("it stays as it is: what was written down in headers is compared with it", () => {
  expect(keyCheckOf({ version: 1, bytes })).toBe("iatVq8C9vqk");
  expect(keyCheckOf({ version: 2, bytes })).toBe("Sq_-gntEsIU");
});

test("one key has one value, and two keys have two", () => {
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(key, key, fc.integer({ min: 1, max: 9999 }), (one, other, version) => {
      const check = keyCheckOf({ version, bytes: one });
      expect(KeyCheck.safeParse(check).success).toBe(true);
      expect(keyCheckOf({ version, bytes: one.slice() })).toBe(check);
      const isSame = Buffer.from(one).equals(other);
      expect(keyCheckOf({ version, bytes: other }) === check).toBe(isSame);
    }),
  );
});
