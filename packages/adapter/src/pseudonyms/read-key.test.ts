import { expect, test } from "vitest";
import { newerKey, readKey } from "./read-key.ts";

const file = { schema: "jobcoach-key/1", municipality: "GM0200", version: 2, key: btoa("k".repeat(32)) };

test("a key is its municipality, its version and 32 bytes", () => {
  const read = readKey(JSON.stringify(file));
  expect(read).toEqual({
    ok: true,
    municipality: "GM0200",
    key: { version: 2, bytes: new TextEncoder().encode("k".repeat(32)) },
  });
});

test.each([
  ["{", "it is not JSON"],
  ["null", `its "schema" is not jobcoach-key/1`],
  [JSON.stringify({ ...file, municipality: "Apeldoorn" }), `its "municipality" is not the code of a municipality`],
  [JSON.stringify({ ...file, version: 0 }), `its "version" is not a whole number from 1 to 9999`],
  [JSON.stringify({ ...file, key: btoa("k".repeat(31)) }), `its "key" is not 32 bytes in base64`],
])("%s: %s", (text, fault) => expect(readKey(text)).toMatchObject({ ok: false, fault: { en: fault } }));

test("after a change of key the newer one knows the older one, whichever comes first", () => {
  const [older, newer] = [1, 2].map((version) => ({ version, bytes: new Uint8Array(32) })) as [never, never];
  expect(newerKey(older, newer)).toEqual({ version: 2, bytes: new Uint8Array(32), earlier: older });
  expect(newerKey(newer, older)).toEqual(newerKey(older, newer));
  expect(newerKey(older, older)).toBeUndefined();
  expect(newerKey(newerKey(older, newer) as never, { version: 3, bytes: new Uint8Array(32) })).toBeUndefined();
});
