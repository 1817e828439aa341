import type { Citation, LegalSource } from "../law/citation.ts";

const statistics: LegalSource = {
  title: "Regeling statistiek Participatiewet, IOAW en IOAZ 2015",
  url: "https://wetten.overheid.nl/BWBR0031830",
};

/** A field of the statistic on re-integration (SRG), as the regulation read on 1 January 2026. */
export const reintegrationField = (field: number): Citation => ({
  ...statistics,
  article: `annex 2, field ${field}`,
  textOf: "2026-01-01",
});

/** Field 34 of the statistic on social assistance (BUS): why a benefit ended. */
export const benefitEndField: Citation = { ...statistics, article: "annex 1, field 34", textOf: "2026-01-01" };

/** The study of 134 trajectories of job coaching. */
export const trimbosStudy: Citation = {
  title: "Trimbos-instituut, AF1834 (2020), summary",
  url: "https://www.trimbos.nl/webwinkel",
};

/** The questionnaire of the seven work values. */
export const capabilitySet: Citation = {
  title: "Abma et al., Scand J Work Environ Health 2016;42(1):34-42",
  url: "https://doi.org/10.5271/sjweh.3532",
};

/** The municipal data model, domain work and income. */
export const municipalDataModel: Citation = {
  title: "Gemeentelijk Gegevensmodel (GGM)",
  url: "https://github.com/Gemeente-Delft/Gemeentelijk-Gegevensmodel",
};

/** The nine steps of supported employment, as the guideline for job coaches tells them. */
export const supportedEmployment: Citation = {
  title: "World Association for Supported Employment, by the Leidraad Jobcoach",
  url: "https://www.arbeidsdeskundigen.nl",
};

/** The guideline for job coaches, with the matching form. */
export const coachGuideline: Citation = {
  title: "Leidraad Jobcoach, matching form",
  url: "https://www.arbeidsdeskundigen.nl",
};
