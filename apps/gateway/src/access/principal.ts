import type { MunicipalityCode } from "@jobcoach/core";

/** What somebody may be at a municipality: delivers, confirms deliveries, reads figures, reads the log, keeps the service running. */
export const roles = ["submitter", "certifier", "analyst", "auditor", "operator"] as const;
export type Role = (typeof roles)[number];

/** A role at one municipality, or at every one (`*`). */
export interface Grant {
  readonly role: Role;
  readonly municipality: MunicipalityCode | "*";
}

/** Who asks, how we know, and what they may. */
export interface Principal {
  /** Names a person or program within its issuer; for logs of who did what, never for a figure. */
  readonly subject: string;
  readonly via: "token" | "api-key" | "session" | "this-machine";
  readonly grants: readonly Grant[];
}

/** Roles that may be held at every municipality. Nobody else delivers for all, or reads the unprotected figures of all. */
const WIDE_ROLES: readonly Role[] = ["operator", "auditor"];

/**
 * Whether somebody has a role at a municipality; nobody has none, and only a grant for `*` holds for `*`. A grant for `*`
 * also holds at each municipality for who keeps the service running or reads the log, and for this very machine.
 */
export function may(principal: Principal | undefined, role: Role, municipality: MunicipalityCode | "*"): boolean {
  if (principal === undefined) return false;
  const reachesAll = principal.via === "this-machine" || WIDE_ROLES.includes(role);
  return principal.grants.some(
    (grant) =>
      grant.role === role && (grant.municipality === municipality || (grant.municipality === "*" && reachesAll)),
  );
}

/** Somebody at this very machine, where no issuer says who is who. */
export const thisMachine: Principal = {
  subject: "this-machine",
  via: "this-machine",
  grants: roles.map((role) => ({ role, municipality: "*" })),
};
