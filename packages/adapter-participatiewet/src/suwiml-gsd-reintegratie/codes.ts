import type { ProvisionType, SubsidyFact } from "@jobcoach/core";

/** Job coaching among the types of facility. The message takes the lists of the statistic on re-integration of 2019. */
export const JOB_COACHING: ProvisionType = "30";

/** The types that are a subsidy to the employer. */
export const subsidySchemes: Readonly<Partial<Record<ProvisionType, SubsidyFact["scheme"]>>> = {
  "10": "loonkostensubsidie",
  "11": "loonkostensubsidie-forfaitair",
  "12": "loonkostensubsidie-tijdelijk",
};
