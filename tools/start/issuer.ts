import { serve } from "@hono/node-server";
import { createIssuerApp } from "./issuer/app.ts";
import { makeClientKeys } from "./issuer/client-keys.ts";
import { PAGES, programs } from "./issuer/parties.ts";
import { createSigner } from "./issuer/sign.ts";
import { createClientVerifier } from "./issuer/verify-client.ts";

/** The log-in service of `npm start`, a process of its own: `issuer.ts PORT GATEWAY-ADDRESS KEY-FOLDER`. Listens on this machine only. */
const [port = "", gateway = "", folder = ""] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;

const keys = await makeClientKeys(folder, [...Object.keys(programs), PAGES]);
const app = createIssuerApp({
  issuer,
  gateway,
  signer: await createSigner(issuer),
  verifyClient: createClientVerifier(keys, [issuer, `${issuer}/token`]),
});
const server = serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" }, () =>
  process.stdout.write("listening\n"),
);
server.on("error", () => process.exit(3));
// Whoever started this is gone when nothing is left to read from them.
process.stdin.on("end", () => process.exit()).resume();
