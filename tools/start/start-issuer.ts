import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PAGES } from "./issuer/parties.ts";

export interface StartedIssuer {
  readonly address: string;
  /** Where each program finds its own key. */
  readonly clientKeys: string;
  /** How the gateway comes to trust it. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts the log-in service beside a gateway that will listen on a port, and waits until it answers. */
export async function startIssuer(data: string, gatewayPort: number, port: number): Promise<StartedIssuer> {
  const gateway = `http://localhost:${gatewayPort}`;
  const address = `http://localhost:${port}`;
  const clientKeys = join(data, "clients");
  const child = spawn(process.execPath, ["tools/start/issuer.ts", String(port), gateway, clientKeys], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  process.on("exit", () => child.kill());
  const listens = await Promise.race([
    once(child.stdout, "data").then(() => true),
    once(child, "exit").then(() => false),
  ]);
  if (!listens) {
    console.error(`Poort ${port} is al in gebruik. Kies een andere met ISSUER_PORT=8090.`);
    console.error(`Port ${port} is in use already. Choose another one with ISSUER_PORT=8090.`);
    process.exit(3);
  }
  return {
    address,
    clientKeys,
    settings: {
      JOBCOACH_OIDC_ISSUER: address,
      JOBCOACH_OIDC_AUDIENCE: gateway,
      JOBCOACH_OIDC_CLIENT_ID: PAGES,
      JOBCOACH_OIDC_CLIENT_KEY: join(clientKeys, `${PAGES}.json`),
      JOBCOACH_PUBLIC_URL: gateway,
    },
  };
}
