import type { Principal } from "../access/principal.ts";

/** The one municipality for which somebody acts, if it is one. */
export function municipalityOf({ grants }: Principal): string | undefined {
  const [municipality, ...others] = new Set(grants.map((grant) => grant.municipality));
  return municipality === "*" || others.length > 0 ? undefined : municipality;
}

/** A program or person, told apart from those who are known in another way by the same name. */
export const clientOf = ({ via, subject }: Principal): string => `${via}:${subject}`;

/** Whose share somebody uses: of their municipality, or where they act for several, their own. */
export const shareOf = (principal: Principal): string => municipalityOf(principal) ?? clientOf(principal);
