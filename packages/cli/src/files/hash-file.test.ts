import { expect, test } from "vitest";
import { hashFile } from "./hash-file.ts";

test("is the SHA-256 of all bytes, also of a file of several pieces", async () => {
  expect(await hashFile(new Blob(["abc"]))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  const bytes = new Uint8Array(600_000).map((_, index) => index % 251);
  const expected = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  expect(await hashFile(new Blob([bytes]))).toBe(expected);
});
