import { MunicipalityCode } from "@jobcoach/core";
import type { JWTPayload } from "jose";
import { z } from "zod";
import { type Grant, type Role, roles } from "../principal.ts";

/** What a program asks the issuer for, when it asks for less than all of its roles. */
export const scopeOfRole: Readonly<Record<Role, string>> = {
  submitter: "submissions:write",
  certifier: "submissions:certify",
  analyst: "outcomes:read",
  auditor: "audit:read",
  operator: "service:operate",
};

const GrantObject = z.object({
  role: z.enum(roles),
  municipality: z.union([MunicipalityCode, z.literal("*")]),
});

/** For issuers whose claims are lists of words: `submitter:GM0200`. */
const GrantWord = z
  .string()
  .max(64)
  .transform((word) => {
    const [role, municipality, ...more] = word.split(":");
    return more.length === 0 ? { role, municipality } : {};
  })
  .pipe(GrantObject);

const GrantClaim = z.union([GrantObject, GrantWord]);

const MAX_GRANTS = 2_000;

/**
 * The roles that verified claims give. What is not a grant gives nothing: an issuer may use the same claim for other
 * services. A token with `scope` (or `scp`) gives only the roles whose scope it names.
 */
export function grantsOf(claims: JWTPayload, claimName: string): readonly Grant[] {
  const claimed = Object.hasOwn(claims, claimName) ? claims[claimName] : undefined;
  const grants = (Array.isArray(claimed) ? claimed : []).slice(0, MAX_GRANTS).flatMap((item) => {
    const { data } = GrantClaim.safeParse(item);
    return data === undefined ? [] : [data];
  });
  const scopes = scopesOf(claims);
  return scopes === undefined ? grants : grants.filter(({ role }) => scopes.includes(scopeOfRole[role]));
}

function scopesOf({ scope, scp }: JWTPayload): readonly string[] | undefined {
  const given = scope ?? scp;
  if (given === undefined) return undefined;
  if (Array.isArray(given)) return given.filter((word) => typeof word === "string");
  return typeof given === "string" ? given.split(" ") : [];
}
