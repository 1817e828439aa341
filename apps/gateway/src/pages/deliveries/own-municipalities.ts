import type { Language, LocalizedText } from "@jobcoach/core";
import { sql } from "kysely";
import type { Principal, Role } from "../../access/principal.ts";
import type { Database } from "../../db/database.ts";
import { asReporter } from "../../db/tenant.ts";
import { nameOf } from "../../releases/municipality-names.ts";
import { UNNAMED_MUNICIPALITY } from "../../submissions/unnamed-municipality.ts";

/** A municipality to choose from. */
export interface OwnMunicipality {
  readonly code: string;
  readonly name: string;
}

/**
 * The municipalities at which somebody has one of these roles, by name. Who is at this very machine has them all, and sees
 * those that delivered something; a refused delivery without a municipality stands under a name of its own.
 */
export async function ownMunicipalities(
  database: Database,
  language: Language,
  principal: Principal | undefined,
  roles: readonly Role[],
): Promise<readonly OwnMunicipality[]> {
  const codes =
    principal?.via === "this-machine"
      ? await codesOfAll(database)
      : (principal?.grants ?? [])
          .filter(({ role, municipality }) => roles.includes(role) && municipality !== "*")
          .map(({ municipality }) => municipality);
  const byName = new Intl.Collator("nl");
  return [...new Set(codes)]
    .map((code) => ({ code, name: municipalityName(language, code) }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

/** The name of a municipality, also of one that a delivery did not name. */
export const municipalityName = (language: Language, code: string | null): string =>
  code === null || code === UNNAMED_MUNICIPALITY ? UNNAMED[language] : nameOf(code);

const UNNAMED: LocalizedText = { nl: "een onbekende gemeente", en: "an unknown municipality" };

const codesOfAll = (database: Database) =>
  asReporter(database, async (transaction) => {
    const rows = await transaction
      .selectFrom("submission")
      .select(sql<string>`distinct municipality`.as("municipality"))
      .execute();
    return rows.map(({ municipality }) => municipality);
  });
