import { type Context, Hono } from "hono";
import { createCodes } from "./codes.ts";
import { choicePage } from "./page.ts";
import { type Grant, PAGES, people, programs } from "./parties.ts";
import type { Signer } from "./sign.ts";

export interface IssuerOptions {
  /** The address of this issuer, as tokens name it. */
  readonly issuer: string;
  /** The address of the gateway, for which access tokens are. */
  readonly gateway: string;
  readonly signer: Signer;
  verifyClient(form: URLSearchParams): Promise<string | undefined>;
}

const TOKEN_SECONDS = 3_600;

const scopes: Readonly<Record<Grant["role"], string>> = {
  submitter: "submissions:write",
  certifier: "submissions:certify",
  analyst: "outcomes:read",
  auditor: "audit:read",
  operator: "service:operate",
};

/** An OpenID Connect issuer for trying out: whoever reaches it may say who they are. */
export function createIssuerApp({ issuer, gateway, signer, verifyClient }: IssuerOptions): Hono {
  const codes = createCodes();
  const callback = `${gateway}/login/callback`;
  const app = new Hono();

  app.get("/.well-known/openid-configuration", (context) =>
    context.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      end_session_endpoint: `${issuer}/logout`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["PS256"],
      grant_types_supported: ["authorization_code", "client_credentials"],
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
      token_endpoint_auth_signing_alg_values_supported: ["ES256"],
      code_challenge_methods_supported: ["S256"],
      scopes_supported: ["openid", ...Object.values(scopes)],
    }),
  );
  app.get("/keys", (context) => context.json({ keys: [signer.publicKey] }));
  app.get("/authorize", (context) => {
    const query = new URL(context.req.url).searchParams;
    return isLogin(query) ? context.html(choicePage(query)) : context.text("invalid_request", 400);
  });
  app.get("/choose", (context) => {
    const query = new URL(context.req.url).searchParams;
    const person = query.get("person") ?? "";
    if (!isLogin(query) || !Object.hasOwn(people, person)) return context.text("invalid_request", 400);
    const challenge = query.get("code_challenge") ?? "";
    const nonce = query.get("nonce") ?? undefined;
    const back = new URL(callback);
    back.searchParams.set("code", codes.give({ person, redirectUri: callback, challenge, nonce }));
    back.searchParams.set("state", query.get("state") ?? "");
    back.searchParams.set("iss", issuer);
    return context.redirect(back.href, 302);
  });
  app.get("/logout", (context) => context.redirect(`${gateway}/`, 302));
  app.post("/token", async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const client = await verifyClient(form);
    if (client === undefined) return refuse(context, "invalid_client", 401);
    if (form.get("grant_type") === "authorization_code" && client === PAGES) return answerCode(context, form);
    if (form.get("grant_type") === "client_credentials" && client !== PAGES)
      return answerProgram(context, form, client);
    return refuse(context, "unauthorized_client");
  });
  return app;

  function isLogin(query: URLSearchParams): boolean {
    return (
      query.get("response_type") === "code" &&
      query.get("client_id") === PAGES &&
      query.get("redirect_uri") === callback &&
      query.get("code_challenge_method") === "S256" &&
      query.get("code_challenge")?.length === 43
    );
  }

  async function answerCode(context: Context, form: URLSearchParams): Promise<Response> {
    const field = (name: string) => form.get(name) ?? "";
    const promised = codes.take(field("code"), field("redirect_uri"), field("code_verifier"));
    const person = promised && people[promised.person];
    if (promised === undefined || person === undefined) return refuse(context, "invalid_grant");
    const claims = { sub: promised.person, aud: PAGES, nonce: promised.nonce, jobcoach_grants: person.grants };
    const idToken = await signer.sign("JWT", claims, TOKEN_SECONDS);
    const access = { sub: promised.person, aud: gateway, azp: PAGES, jobcoach_grants: person.grants };
    return answer(context, { id_token: idToken, access_token: await signer.sign("at+jwt", access, TOKEN_SECONDS) });
  }

  async function answerProgram(context: Context, form: URLSearchParams, client: string): Promise<Response> {
    const grants = programs[client] ?? [];
    const own = [...new Set(grants.map(({ role }) => scopes[role]))];
    const scope = form.get("scope") ?? own.join(" ");
    if (!scope.split(" ").every((wanted) => own.includes(wanted))) return refuse(context, "invalid_scope");
    const claims = { sub: client, aud: gateway, azp: client, client_id: client, scope, jobcoach_grants: grants };
    return answer(context, { scope, access_token: await signer.sign("at+jwt", claims, TOKEN_SECONDS) });
  }
}

const answer = (context: Context, tokens: object) =>
  context.json({ token_type: "Bearer", expires_in: TOKEN_SECONDS, ...tokens }, 200, { "cache-control": "no-store" });

const refuse = (context: Context, error: string, status: 400 | 401 = 400) => context.json({ error }, status);
