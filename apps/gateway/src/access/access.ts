import { connectIssuer, type Issuer } from "./issuer/connect-issuer.ts";
import type { AccessSettings } from "./settings.ts";

/** What the gateway needs to know who asks. */
export interface Access {
  readonly issuer: Issuer | undefined;
  /** Where people find this service (scheme, host, port); `undefined` where nobody can log in. */
  readonly baseUrl: string | undefined;
}

/** Access by settings, for a gateway that listens on an address. */
export const accessOf = (settings: AccessSettings, address: string): Access => ({
  baseUrl: settings.publicUrl ?? address,
  issuer: settings.issuer === undefined ? undefined : connectIssuer(settings.issuer),
});
