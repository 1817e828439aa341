import type { Client } from "@jobcoach/client";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import { credentialsOf } from "./credentials.ts";

/** A client of a gateway; loaded only now, because most commands never use the network. */
export async function gatewayClient(call: Call, baseUrl: string): Promise<Client> {
  const credentials = await credentialsOf(call);
  const { createClient } = await import("@jobcoach/client");
  try {
    return createClient({
      baseUrl,
      ...(credentials === undefined ? {} : { credentials }),
      language: call.language,
      allowInsecure: call.has("insecure"),
      fetch: call.io.fetch,
    });
  } catch {
    throw wrongCall(
      "Het adres van de inlogdienst (tokenEndpoint) begint niet met https: en is dus niet beveiligd.",
      "The address of the log-in service (tokenEndpoint) does not begin with https: and so is not protected.",
    );
  }
}
