import type {
  OutcomeList,
  OwnExplanation,
  OwnOutcomes,
  PublishedComparison,
  PublishedExplanation,
  PublishedRelease,
  PublishedTenure,
  ReleaseChanges,
  ReleaseOrder,
  ReleasePage,
  ReleaseReference,
  ReleaseSummary,
  WithdrawalRequest,
} from "@jobcoach/contract";
import { compareRelease, indicatorById, type ReleaseRow } from "@jobcoach/outcomes";
import { comparePublished } from "../../outcomes/compare-published.ts";
import { explainPublished } from "../../outcomes/explain-published.ts";
import { nameOf } from "../../releases/municipality-names.ts";

const reference: ReleaseReference = { number: 3, version: "1.1.0", madeAt: "2026-07-13T09:00:00.000Z" };

const summary: ReleaseSummary = {
  ...reference,
  status: "in-force",
  sentence: {
    nl: "De uitgave staat vast en verandert niet meer.",
    en: "The release is fixed and never changes.",
  },
  municipalities: [{ code: "GM0200", name: "Apeldoorn", observedUntil: "2026-06-30" }],
  rows: 1,
  links: {
    self: "/v1/releases/3",
    outcomes: "/v1/outcomes?release=3",
    changes: "/v1/releases/3/changes?since=2",
  },
};

const outcomes: OutcomeList = {
  release: reference,
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
  ...reference,
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

const releases: ReleasePage = { page: 1, pageSize: 50, total: 1, items: [summary] };

const order: ReleaseOrder = {
  id: "01980d2e-5c00-7000-8000-000000000000",
  state: "waiting",
  sentence: {
    nl: "De uitgave wordt gemaakt. Kijk over een minuut nog eens.",
    en: "The release is being made. Look again in a minute.",
  },
  orderedAt: "2026-07-13T09:00:00.000Z",
  links: { self: "/v1/release-orders/01980d2e-5c00-7000-8000-000000000000" },
};

const withdrawal: WithdrawalRequest = {
  reason: { nl: "Een gemeente leverde een verkeerd bestand.", en: "A municipality delivered a wrong file." },
};

const [row] = outcomes.items;

const changes: ReleaseChanges = {
  since: { number: 2, version: "1.0.0" },
  release: { number: 3, version: "1.1.0" },
  definitions: [],
  page: 1,
  pageSize: 500,
  total: 1,
  items: [{ change: "added", before: null, after: row ?? null }],
};

const comparison: PublishedComparison = {
  release: reference,
  indicator: "retention-26w",
  cohort: "2024H2",
  ...comparedExample(outcomes.items as readonly ReleaseRow[]),
};

/** Of a release that was made with its comparison: two municipalities, of which nobody knows how they register. */
function comparedExample([apeldoorn]: readonly ReleaseRow[]): Pick<
  PublishedComparison,
  keyof ReturnType<typeof comparePublished>
> {
  if (apeldoorn?.figure?.kind !== "share") throw new Error("the example has a share");
  const share = {
    n: 80,
    yes: 60,
    noOrUnknown: 20,
    share: 0.75,
    interval: { lower: 0.646, upper: 0.831 },
    split: {
      no: 12,
      unknown: 8,
      upperBound: 0.85,
      knownOnly: { n: 72, share: 0.833, interval: { lower: 0.731, upper: 0.902 } },
      envelope: { lower: 0.646, upper: 0.912 },
    },
  };
  const arnhem: ReleaseRow = {
    ...apeldoorn,
    municipality: "GM0202",
    pooled: [{ municipality: "GM0202", cohort: "2024H2" }],
    figure: { ...apeldoorn.figure, ...share },
  };
  const rows = [apeldoorn, arnhem];
  const municipalities = rows.map(({ municipality: code }) => ({
    code,
    name: nameOf(code),
    observedUntil: "2026-06-30",
  }));
  return comparePublished(rows, compareRelease({ rows, municipalities }, { tallies: [], draws: 1000 })[0]);
}

const definition = indicatorById("retention-26w");
const head = { ...release, definitions: definition === undefined ? [] : [definition] };

const explanation = {
  release: reference,
  ...explainPublished(
    head as unknown as Parameters<typeof explainPublished>[0],
    "retention-26w",
    outcomes.items as Parameters<typeof explainPublished>[2],
    [],
  ),
} as PublishedExplanation;

const tenure: PublishedTenure = { release: reference, indicator: "job-tenure", rows: [], notAvailable: [] };

const ownExplanation: OwnExplanation = {
  publication: "not-for-publication",
  notice: own.notice,
  indicator: "retention-26w",
  definitionVersion: "1.0.0",
  municipality: "GM0200",
  cohort: "2024H2",
  status: "final",
  received: 60,
  steps: [],
  sources: [{ municipality: "GM0200", observedUntil: "2026-06-30" }],
};

/** Of releases and what is in them, by the name of their schema. */
export const outcomeExamples = {
  ReleaseSummary: summary,
  ReleasePage: releases,
  ReleaseOrder: order,
  WithdrawalRequest: withdrawal,
  ReleaseChanges: changes,
  PublishedComparison: comparison,
  PublishedExplanation: explanation,
  PublishedTenure: tenure,
  OwnExplanation: ownExplanation,
  PublishedRelease: release,
  OutcomeList: outcomes,
  OwnOutcomes: own,
};
