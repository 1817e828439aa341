import type { LocalizedText } from "@jobcoach/core";

const text = (nl: string, en: string): LocalizedText => ({ nl, en });
const unknown = text("niet bekend", "not known");

/**
 * The dimensions by which figures can be divided, each with its levels: what is known on the first day of coaching and work
 * (t0), or on the first day of coaching where nobody was placed. A sex that is other or unknown has no level and counts in
 * the total only.
 */
export const dimensions = {
  grantor: {
    title: text("verstrekker", "grantor"),
    levels: { municipality: text("gemeente", "municipality"), uwv: text("UWV", "UWV"), unknown },
  },
  form: {
    title: text("vorm van begeleiding", "form of coaching"),
    levels: {
      "natura-extern": text("ingekocht", "bought"),
      "subsidy-extern": text("subsidie, coach van buiten", "subsidy, external coach"),
      intern: text("interne jobcoach", "internal coach"),
      werkbegeleiding: text("begeleiding door een collega", "guidance by a colleague"),
      unknown,
    },
  },
  age: {
    title: text("leeftijd", "age"),
    levels: {
      "up-to-26": text("tot en met 26 jaar", "up to 26"),
      "27-35": text("27 tot en met 35 jaar", "27 to 35"),
      "36-49": text("36 tot en met 49 jaar", "36 to 49"),
      "50-and-over": text("50 jaar en ouder", "50 and over"),
      unknown,
    },
  },
  sex: { title: text("geslacht", "sex"), levels: { m: text("man", "male"), f: text("vrouw", "female") } },
  tenure: {
    title: text("tijd in de baan bij de start", "time in the job at the start"),
    levels: {
      "at-most-182-days": text("hoogstens een half jaar", "at most half a year"),
      more: text("langer dan een half jaar", "over half a year"),
      unknown,
    },
  },
  "work-capacity": {
    title: text("arbeidsvermogen", "capacity for work"),
    levels: {
      "10": text("code 10", "code 10"),
      "11": text("code 11", "code 11"),
      "20": text("code 20", "code 20"),
      other: text("andere code", "another code"),
      unknown,
    },
  },
  lks: {
    title: text("loonkostensubsidie bij de start", "loonkostensubsidie at the start"),
    levels: { yes: text("ja", "yes"), no: text("nee", "no"), unknown },
  },
  benefit: {
    title: text("uitkering bij de start", "benefit at the start"),
    levels: {
      pw: text("Participatiewet, IOAW, IOAZ of Bbz", "Participatiewet, IOAW, IOAZ or Bbz"),
      uwv: text("uitkering van UWV", "benefit of UWV"),
      none: text("geen uitkering", "no benefit"),
      unknown,
    },
  },
  regime: {
    title: text("begeleidingsregime", "coaching regime"),
    levels: {
      "very-light": text("zeer licht", "very light"),
      light: text("licht", "light"),
      middle: text("midden", "middle"),
      intensive: text("intensief", "intensive"),
      unknown,
    },
  },
  methodology: {
    title: text("methodiek", "method"),
    levels: {
      ips: text("IPS", "IPS"),
      bw: text("Begeleid Werken", "Begeleid Werken"),
      se: text("Supported Employment", "Supported Employment"),
      other: text("andere methodiek", "another method"),
      unknown,
    },
  },
  "hours-mode": {
    title: text("herkomst van de uren", "how hours are recorded"),
    levels: {
      logged: text("bijgehouden per contact", "logged per contact"),
      reported: text("opgegeven als gemiddelde", "reported as an average"),
      none: text("geen uren", "no hours"),
    },
  },
} as const;

export type DimensionId = keyof typeof dimensions;
export type LevelOf<Dimension extends DimensionId> = keyof (typeof dimensions)[Dimension]["levels"] & string;

/** The stratum of everybody. */
export const TOTAL_STRATUM = "total";

/** The name of a stratum of one dimension, such as `age-27-35`. */
export const stratumName = <Dimension extends DimensionId>(dimension: Dimension, level: LevelOf<Dimension>): string =>
  `${dimension}-${level}`;
