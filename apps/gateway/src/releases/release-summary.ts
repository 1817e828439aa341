import type { ReleaseSummary } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import type { ListedRelease } from "./find-releases.ts";

/** A release in short, as it travels. `isNew` is false for one that was asked for again while nothing had changed. */
export function summaryOf(listed: ListedRelease, isNew = true): ReleaseSummary {
  const { number, version, madeAt, municipalities, rowCount, withdrawal } = listed;
  const self = `/v1/releases/${number}`;
  return {
    number,
    version,
    madeAt,
    status: withdrawal === undefined ? "in-force" : "withdrawn",
    ...(withdrawal === undefined ? {} : { withdrawal }),
    sentence: withdrawal !== undefined ? WITHDRAWN : isNew ? FIXED : UNCHANGED,
    municipalities: [...municipalities],
    rows: rowCount,
    links: {
      self,
      outcomes: `/v1/outcomes?release=${number}`,
      ...(number === 1 ? {} : { changes: `${self}/changes?since=${number - 1}` }),
    },
  };
}

const FIXED: LocalizedText = {
  nl: "De uitgave staat vast en verandert niet meer.",
  en: "The release is fixed and never changes.",
};
const UNCHANGED: LocalizedText = {
  nl: "Er is niets veranderd sinds deze uitgave; er is geen nieuwe gemaakt.",
  en: "Nothing has changed since this release; no new one was made.",
};
const WITHDRAWN: LocalizedText = {
  nl: "De uitgave is ingetrokken. Gebruik deze cijfers niet meer.",
  en: "The release was withdrawn. Do not use these figures any more.",
};
