import { connectIssuer, type Issuer } from "./issuer/connect-issuer.ts";
import type { AccessSettings } from "./settings.ts";

/** What the gateway needs to know who asks. */
export interface Access {
  readonly issuer: Issuer | undefined;
}

export const accessOf = (settings: AccessSettings): Access => ({
  issuer: settings.issuer === undefined ? undefined : connectIssuer(settings.issuer),
});
