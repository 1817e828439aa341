import type { FindingPage, Submission } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import type { ReasonFault } from "./decision-texts.ts";

/** What somebody may do with a delivery as it stands. */
export interface Decisions {
  readonly confirm: boolean;
  readonly withdraw: boolean;
}

/** The findings that are shown: a page of them, of one rule where that was chosen. */
export interface ShownFindings {
  readonly items: FindingPage["items"];
  readonly rule: string | undefined;
  readonly page: number;
  readonly pageSize: number;
  /** How many there are of this choice that can be shown. */
  readonly count: number;
}

/** A reason that somebody gave and that was not kept, by its place among the confirmations. */
export interface GivenReason {
  readonly at: number;
  readonly text: string;
  readonly fault: ReasonFault | undefined;
}

/** All that the page of a delivery shows. */
export interface DeliveryView {
  readonly language: Language;
  readonly submission: Submission;
  readonly municipalityName: string;
  readonly formatName: string | undefined;
  readonly findings: ShownFindings;
  readonly may: Decisions;
  readonly hasReceipt: boolean;
  /** What forms must bring back. */
  readonly csrfToken: string | undefined;
  readonly given: readonly GivenReason[];
  /** Of who may confirm and may have to log in anew: tells them from others, so that the browser keeps what they write. */
  readonly writer: string | undefined;
}
