import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair } from "jose";
import { afterAll, expect, test } from "vitest";
import { readClientKey } from "./client-key.ts";

const folder = mkdtempSync(join(tmpdir(), "client-key-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: string): string {
  const file = join(folder, "key.json");
  writeFileSync(file, content);
  return file;
}

test("a private key with its algorithm", async () => {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: "ES256", kid: "own" };
  expect(readClientKey(fileWith(JSON.stringify(jwk)))).toEqual(jwk);
});

test("no key: another file, a public key, a shared secret, a key that does not say how it signs", async () => {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const wrong = [
    "",
    "{}",
    JSON.stringify({ ...(await exportJWK(publicKey)), alg: "ES256" }),
    JSON.stringify({ kty: "oct", k: "c2VjcmV0", alg: "HS256" }),
    JSON.stringify(await exportJWK(privateKey)),
  ];
  for (const content of wrong) expect(readClientKey(fileWith(content))).toBeUndefined();
  expect(readClientKey(join(folder, "nowhere.json"))).toBeUndefined();
});
