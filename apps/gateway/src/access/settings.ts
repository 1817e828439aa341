import { BlockList, isIP } from "node:net";
import { z } from "zod";
import { isLoopback } from "../http/is-local.ts";

/** An address whose answers nobody on the way can change: https, or this very machine. */
export const SafeUrl = z.url({ protocol: /^https?$/ }).refine((text) => {
  const { protocol, hostname, username, search, hash } = new URL(text);
  return (protocol === "https:" || isLoopback(hostname)) && username === "" && search === "" && hash === "";
});

const Words = z.string().transform((text) => text.split(/[\s,]+/).filter((word) => word !== ""));

const Networks = Words.refine((networks) => networks.every((network) => networkOf(network) !== undefined));

const Count = z
  .string()
  .regex(/^[1-9]\d{0,12}$/)
  .transform(Number);

/** The environment variables that say who may ask, and how much. */
export const AccessVariables = z.object({
  JOBCOACH_OIDC_ISSUER: SafeUrl.optional(),
  JOBCOACH_OIDC_AUDIENCE: z.string().max(255).optional(),
  JOBCOACH_OIDC_CLIENT_ID: z.string().max(255).optional(),
  JOBCOACH_OIDC_CLIENT_KEY: z.string().optional(),
  JOBCOACH_OIDC_CLIENTS: Words.optional(),
  JOBCOACH_OIDC_GRANTS_CLAIM: z.string().max(255).default("jobcoach_grants"),
  JOBCOACH_OIDC_ACR: Words.optional(),
  JOBCOACH_PUBLIC_URL: SafeUrl.refine((text) => new URL(text).pathname === "/").optional(),
  JOBCOACH_TRUSTED_PROXIES: Networks.optional(),
  JOBCOACH_REQUESTS_PER_MINUTE: Count.default(600),
  JOBCOACH_UPLOADS_AT_ONCE: Count.default(4),
  JOBCOACH_UPLOAD_BYTES_PER_DAY: Count.default(20_000_000_000),
});

/** The party that says who is who (OpenID Connect), and what we ask of its tokens. */
export interface IssuerSettings {
  readonly issuer: string;
  /** How access tokens name this service. */
  readonly audience: string;
  /** How the issuer knows this service when people log in; without it nobody can. */
  readonly clientId?: string;
  /** A file with the private key (JWK) with which this service proves itself to the issuer; without it PKCE alone does. */
  readonly clientKeyFile?: string;
  /** The programs whose tokens we take; without it every program that the issuer gives a token for us. */
  readonly clients?: readonly string[];
  readonly grantsClaim: string;
  /** The levels of assurance (`acr`) of which one is needed to log in. */
  readonly acr?: readonly string[];
}

export interface AccessSettings {
  /** `undefined`: nobody says who is who, and only this very machine may do anything. */
  readonly issuer: IssuerSettings | undefined;
  /** Where people find this service, when it is not the address on which it listens. */
  readonly publicUrl: string | undefined;
  /** The proxies whose word we take for the address of who asks. */
  readonly trustedProxies: BlockList;
  /** Of one client; a municipality has twice as many, and whoever does not say who they are as many per address. */
  readonly requestsPerMinute: number;
  /** Of one municipality. */
  readonly uploadsAtOnce: number;
  readonly uploadBytesPerDay: number;
}

type Variables = z.infer<typeof AccessVariables>;

/**
 * The variables that do not go together with the others: an issuer has an audience, an audience is no log-in, and whoever
 * logs in needs an address to come back to.
 */
export function misfitsOf(variables: Variables & { readonly HOST: string }): readonly string[] {
  const { JOBCOACH_OIDC_ISSUER: issuer, JOBCOACH_OIDC_AUDIENCE: audience, JOBCOACH_OIDC_CLIENT_ID: client } = variables;
  return [
    ...((issuer === undefined) === (audience === undefined)
      ? []
      : [issuer === undefined ? "JOBCOACH_OIDC_ISSUER" : "JOBCOACH_OIDC_AUDIENCE"]),
    ...(client !== undefined && (issuer === undefined || client === audience) ? ["JOBCOACH_OIDC_CLIENT_ID"] : []),
    ...(client !== undefined && variables.JOBCOACH_PUBLIC_URL === undefined && !isLoopback(variables.HOST)
      ? ["JOBCOACH_PUBLIC_URL"]
      : []),
    ...(variables.JOBCOACH_OIDC_CLIENT_KEY !== undefined && client === undefined ? ["JOBCOACH_OIDC_CLIENT_KEY"] : []),
  ];
}

/** What the variables mean; only for variables without misfits. */
export function accessSettingsOf(variables: Variables): AccessSettings {
  return {
    issuer: issuerOf(variables),
    publicUrl: variables.JOBCOACH_PUBLIC_URL && new URL(variables.JOBCOACH_PUBLIC_URL).origin,
    trustedProxies: blockListOf(variables.JOBCOACH_TRUSTED_PROXIES ?? []),
    requestsPerMinute: variables.JOBCOACH_REQUESTS_PER_MINUTE,
    uploadsAtOnce: variables.JOBCOACH_UPLOADS_AT_ONCE,
    uploadBytesPerDay: variables.JOBCOACH_UPLOAD_BYTES_PER_DAY,
  };
}

function issuerOf(variables: Variables): IssuerSettings | undefined {
  const { JOBCOACH_OIDC_ISSUER: issuer, JOBCOACH_OIDC_AUDIENCE: audience } = variables;
  if (issuer === undefined || audience === undefined) return undefined;
  const { JOBCOACH_OIDC_CLIENT_ID: clientId, JOBCOACH_OIDC_CLIENT_KEY: clientKeyFile } = variables;
  const { JOBCOACH_OIDC_CLIENTS: clients, JOBCOACH_OIDC_ACR: acr } = variables;
  return {
    issuer,
    audience,
    grantsClaim: variables.JOBCOACH_OIDC_GRANTS_CLAIM,
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientKeyFile === undefined ? {} : { clientKeyFile }),
    ...(clients === undefined ? {} : { clients }),
    ...(acr === undefined ? {} : { acr }),
  };
}

function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks.map(networkOf))
    if (network !== undefined) list.addSubnet(network.address, network.prefix, network.family);
  return list;
}

/** A network like `10.0.0.0/8`, or one address. */
function networkOf(text: string) {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  const widest = version === 4 ? 32 : 128;
  const prefix = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (version === 0 || more.length > 0 || !(prefix <= widest)) return undefined;
  return { address, prefix, family: version === 4 ? ("ipv4" as const) : ("ipv6" as const) };
}
