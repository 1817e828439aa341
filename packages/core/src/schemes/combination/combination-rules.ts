import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { type Citation, citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import type { SchemeId } from "../catalogue/scheme.ts";

/** What two schemes for one person in one job are to each other. */
export type CombinationVerdict = "excluded" | "highest-only" | "allowed" | "unknown";

/** A rule on every pair of one scheme of `one` and another of `other`, whose text was read from that day on. */
export interface CombinationRule {
  readonly one: readonly SchemeId[];
  readonly other: readonly SchemeId[];
  readonly verdict: CombinationVerdict;
  readonly text: LocalizedText;
  readonly citation: Citation;
  readonly status: "verified" | "inferred";
  readonly readFrom: CalendarDate;
}

const wageSubsidies: readonly SchemeId[] = ["loonkostensubsidie", "loonkostensubsidie-forfaitair"];

const advantages: readonly SchemeId[] = [
  "loonkostenvoordeel-arbeidsgehandicapte-werknemer",
  "loonkostenvoordeel-banenafspraak",
  "loonkostenvoordeel-herplaatsen-arbeidsgehandicapte",
  "loonkostenvoordeel-oudere-werknemer",
];

/** What is known of schemes beside each other; the first rule that fits a pair holds, and of all other pairs nothing is known. */
export const combinationRules: readonly CombinationRule[] = [
  {
    one: wageSubsidies,
    other: ["loonkostensubsidie-tijdelijk"],
    verdict: "excluded",
    text: {
      nl: "Naast loonkostensubsidie geeft de gemeente geen andere loonsubsidie voor dezelfde baan",
      en: "Beside loonkostensubsidie the municipality gives no other wage subsidy for the same job",
    },
    citation: citing(laws.participatiewet, "10d(9)"),
    status: "verified",
    readFrom: "2025-01-01",
  },
  {
    one: ["loonkostensubsidie"],
    other: ["loonkostensubsidie-forfaitair"],
    verdict: "excluded",
    text: {
      nl: "Eerst forfaitair, daarna naar loonwaarde; niet tegelijk",
      en: "First the flat rate, then by loonwaarde; not at once",
    },
    citation: citing(laws.participatiewet, "10d(1), 10d(5)"),
    status: "verified",
    readFrom: "2025-01-01",
  },
  {
    one: advantages,
    other: advantages,
    verdict: "highest-only",
    text: { nl: "Alleen het hoogste voordeel wordt betaald", en: "Only the highest advantage is paid" },
    citation: citing(laws.wageCostAdvantagesAct, "4.1(3)"),
    status: "verified",
    readFrom: "2024-01-01",
  },
  {
    one: wageSubsidies,
    other: advantages,
    verdict: "allowed",
    text: { nl: "De gelezen teksten verbieden het niet", en: "The texts that were read do not forbid it" },
    citation: citing(laws.participatiewet, "10d(9)"),
    status: "inferred",
    readFrom: "2025-01-01",
  },
  {
    one: ["jobcoaching-uwv"],
    other: ["subsidie-interne-jobcoach"],
    verdict: "excluded",
    text: { nl: "Een externe of een interne jobcoach, niet allebei", en: "An external or an internal coach, not both" },
    citation: citing(laws.reintegrationDecree, "12, 18", "2026-05-02"),
    status: "verified",
    readFrom: "2026-05-02",
  },
];

/** Pairs of which one is UWV's and one the municipality's: the law lets them agree on who helps, Participatiewet 7(7). */
export const dividedResponsibility = {
  one: ["jobcoaching-uwv", "subsidie-interne-jobcoach"],
  other: ["jobcoaching-gemeente"],
  citation: citing(laws.participatiewet, "7(3)(c), 7(7)"),
} as const satisfies Partial<CombinationRule>;
