import type { OutcomeList, OwnOutcomes, PublishedRelease, ReleaseList, ReleaseSummary } from "@jobcoach/contract";

const summary: ReleaseSummary = {
  number: 3,
  madeAt: "2026-07-13T09:00:00.000Z",
  sentence: {
    nl: "De uitgave staat vast en verandert niet meer.",
    en: "The release is fixed and changes no more.",
  },
  municipalities: [{ code: "GM0200", name: "Apeldoorn", observedUntil: "2026-06-30" }],
  rows: 1,
  links: { self: "/v1/releases/3", outcomes: "/v1/outcomes?release=3" },
};

const outcomes: OutcomeList = {
  release: { number: 3, madeAt: "2026-07-13T09:00:00.000Z" },
  items: [
    {
      indicator: "retention-26w",
      definitionVersion: "1.0.0",
      municipality: "GM0200",
      cohort: "2024H2",
      status: "published",
      pooled: [{ municipality: "GM0200", cohort: "2024H2" }],
      figure: {
        kind: "share",
        unit: "fraction",
        n: 60,
        yes: 30,
        noOrUnknown: 30,
        share: 0.5,
        interval: { lower: 0.377, upper: 0.623 },
        split: null,
      },
    },
  ],
};

const release: PublishedRelease = {
  schema: "jobcoach/release/1",
  number: 3,
  madeAt: "2026-07-13T09:00:00.000Z",
  policy: { minimumPersons: 10 },
  municipalities: summary.municipalities,
  definitions: [],
  rows: outcomes.items,
  audit: { hiddenCounts: 0, narrowest: null },
  ledger: [],
};

const own: OwnOutcomes = {
  publication: "not-for-publication",
  notice: {
    nl: "Deze cijfers zijn niet beschermd en niet om te publiceren. Ze zijn alleen voor de gemeente zelf.",
    en: "These figures are not protected and not for publication. They are for the municipality itself only.",
  },
  municipality: "GM0200",
  observedUntil: "2026-06-30",
  items: [{ indicator: "retention-26w", municipality: "GM0200", cohort: "2024H2" }],
};

const releases: ReleaseList = { items: [summary] };

/** Of releases and what is in them, by the name of their schema. */
export const outcomeExamples = {
  ReleaseSummary: summary,
  ReleaseList: releases,
  PublishedRelease: release,
  OutcomeList: outcomes,
  OwnOutcomes: own,
};
