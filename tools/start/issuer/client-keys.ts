import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** Makes a key for every client and puts the private half in a folder, as the client would keep it; gives the public halves. */
export async function makeClientKeys(
  folder: string,
  clients: readonly string[],
): Promise<Readonly<Record<string, JWK>>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const publicKeys: Record<string, JWK> = {};
  for (const client of clients) {
    const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
    const own = { ...(await exportJWK(privateKey)), alg: "ES256", kid: client };
    writeFileSync(join(folder, `${client}.json`), `${JSON.stringify(own)}\n`, { mode: 0o600 });
    publicKeys[client] = { ...(await exportJWK(publicKey)), alg: "ES256", kid: client };
  }
  return publicKeys;
}
