import type { Issuer } from "../issuer/connect-issuer.ts";
import { IssuerUnavailable } from "../issuer/connect-issuer.ts";
import { challengeOf, type PendingLogin } from "./pending-login.ts";

/** Where the issuer sends somebody back to. */
export const callbackOf = (baseUrl: string): string => `${baseUrl}/login/callback`;

/** The address at the issuer where somebody logs in (authorization code, PKCE with S256). Throws `IssuerUnavailable`. */
export async function authorizationAddress(issuer: Issuer, baseUrl: string, login: PendingLogin): Promise<string> {
  const { authorization_endpoint: endpoint } = await issuer.metadata();
  const { clientId, acr } = issuer.settings;
  if (endpoint === undefined || clientId === undefined) throw new IssuerUnavailable("nobody can log in there");
  const url = new URL(endpoint);
  const parameters = {
    response_type: "code",
    client_id: clientId,
    redirect_uri: callbackOf(baseUrl),
    scope: "openid",
    state: login.state,
    nonce: login.nonce,
    code_challenge: challengeOf(login.verifier),
    code_challenge_method: "S256",
    ...(acr === undefined ? {} : { acr_values: acr.join(" ") }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
