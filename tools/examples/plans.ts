import type { Beginning, Destiny, Municipality } from "./truth.ts";

/** How many persons a municipality has, and what happens to how many of them. Shares are exact, the order is chance. */
export interface Plan {
  readonly persons: number;
  readonly beginnings: Readonly<Record<Beginning, number>>;
  /** Of those with a paid job at the start. */
  readonly destinies: Readonly<Partial<Record<Destiny, number>>>;
  /** So many persons, all early enough for the wage returns to decide, whom the file and the returns disagree about. */
  readonly contradicted: Readonly<Partial<Record<Destiny, number>>>;
  readonly hours: { readonly employee: number; readonly employer: number; readonly decline: number };
  readonly workFit: number;
}

export const plans: Readonly<Record<Municipality, Plan>> = {
  apeldoorn: {
    persons: 346,
    beginnings: {
      "in-job": 215,
      "trial-first": 52,
      "job-later": 43,
      "never-placed": 22,
      sheltered: 8,
      participatiebaan: 4,
      "self-employed": 2,
      "before-coaching-only": 0,
    },
    destinies: {
      kept: 66,
      "lost-later": 9,
      "other-job-soon": 5,
      "other-job-after-a-while": 3,
      "between-jobs": 0.8,
      lost: 6.2,
      "end-not-dated": 5.5,
      moved: 2,
      death: 0.8,
      "state-pension-age": 0.8,
    },
    contradicted: { "lost-unreported": 3, "new-job-unreported": 2, "zero-hours": 2 },
    hours: { employee: 4.6, employer: 1.7, decline: 0.6 },
    workFit: 7.3,
  },
  arnhem: {
    persons: 296,
    beginnings: {
      "in-job": 176,
      "trial-first": 42,
      "job-later": 38,
      "never-placed": 20,
      sheltered: 8,
      participatiebaan: 2,
      "self-employed": 2,
      "before-coaching-only": 8,
    },
    destinies: {
      kept: 62,
      "lost-later": 9,
      "other-job-soon": 5,
      "other-job-after-a-while": 4,
      "between-jobs": 1,
      lost: 11,
      "end-not-dated": 4.5,
      moved: 2.2,
      death: 0.8,
      "state-pension-age": 0.5,
    },
    contradicted: {},
    hours: { employee: 5.2, employer: 1.9, decline: 0.58 },
    workFit: 7.2,
  },
  zaanstad: {
    persons: 146,
    beginnings: {
      "in-job": 94,
      "trial-first": 22,
      "job-later": 14,
      "never-placed": 8,
      sheltered: 4,
      participatiebaan: 2,
      "self-employed": 2,
      "before-coaching-only": 0,
    },
    destinies: {
      kept: 75,
      "lost-later": 9,
      "other-job-soon": 6,
      "other-job-after-a-while": 2,
      "between-jobs": 1,
      lost: 6,
      death: 1,
      "state-pension-age": 1,
    },
    contradicted: { "lost-unreported": 1, "new-job-unreported": 1, "zero-hours": 1 },
    hours: { employee: 4.9, employer: 1.6, decline: 0.55 },
    workFit: 7.4,
  },
};
