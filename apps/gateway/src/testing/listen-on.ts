import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";

/** Something that answers, reachable over the network of this machine. */
export interface Listening {
  readonly address: string;
  /** Breaks off what is still being answered. */
  stop(): void;
}

/** Answers on a port of this machine; 0 is any that is free. */
export async function listenOn(
  port: number,
  handle: (request: Request) => Response | Promise<Response>,
): Promise<Listening> {
  const server = createServer(getRequestListener(handle)).listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
