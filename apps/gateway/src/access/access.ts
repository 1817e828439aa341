import type { BlockList } from "node:net";
import { createRequestLimits, type RequestLimits } from "../limits/request-limits.ts";
import type { UploadSettings } from "../limits/upload-limits.ts";
import type { ClientKey } from "./issuer/client-key.ts";
import { connectIssuer, type Issuer } from "./issuer/connect-issuer.ts";
import type { AccessSettings } from "./settings.ts";

/** What the gateway needs to know who asks. */
export interface Access {
  readonly issuer: Issuer | undefined;
  /** Where people find this service (scheme, host, port); `undefined` where nobody can log in. */
  readonly baseUrl: string | undefined;
  /** How much somebody may ask; without these there is no limit. */
  readonly limits?: RequestLimits;
  readonly uploads?: UploadSettings;
  /** The proxies whose word is taken for the address of who asks. */
  readonly trustedProxies?: BlockList;
}

/** Access by settings, for a gateway that listens on an address. */
export const accessOf = (settings: AccessSettings, address: string, clientKey?: ClientKey): Access => ({
  baseUrl: settings.publicUrl ?? address,
  limits: createRequestLimits(settings),
  uploads: settings,
  trustedProxies: settings.trustedProxies,
  issuer: settings.issuer === undefined ? undefined : connectIssuer(settings.issuer, clientKey),
});
