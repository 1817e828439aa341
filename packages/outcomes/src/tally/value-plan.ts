import type { CountedUnit, Indicator } from "../indicator/indicator.ts";
import { type AnswerPlace, answerPlaces } from "../observation/given-answers.ts";

/**
 * Whole numbers of one meaning, counted by value. Those from `low` to `high` have a slot each, from `firstSlot` on; the others
 * are far, and counted under the number of the channel.
 */
export interface Channel {
  readonly number: number;
  readonly firstSlot: number;
  readonly low: number;
  readonly high: number;
}

/** Where the values of an indicator are counted. */
export type ValuePlan =
  | { readonly kind: "share" | "association" }
  | ({ readonly kind: "paired-mean" } & Readonly<Record<PairedChannel, Channel>>)
  | ({ readonly kind: "survival" } & Readonly<Record<"event" | "censored" | "uncertain", Channel>>)
  | {
      readonly kind: "distribution";
      /** By the number of an answer, its name and that of its question. */
      readonly places: readonly AnswerPlace[];
      /** By the number of an answer, the slot of its question where a person may give several, else `NO_SLOT`. */
      readonly questionSlots: readonly number[];
      readonly firstAnswer: number;
    };

/** Values at both moments and their change; of answers that are not complete the bounds at each moment. */
type PairedChannel =
  | "baseline"
  | "followUp"
  | "change"
  | "baselineLow"
  | "baselineHigh"
  | "followUpLow"
  | "followUpHigh";

/** Of a question that a person answers once: the answers together tell how many did. */
export const NO_SLOT = -1;

/** How many slots and channels are taken. */
interface Places {
  slots: number;
  channels: number;
}

/** Takes the places for the values of an indicator. */
export function valuePlanOf(indicator: Indicator, places: Places): ValuePlan {
  switch (indicator.kind) {
    case "share":
    case "association":
      return { kind: indicator.kind };
    case "paired-mean": {
      const near = nearBy[indicator.unit];
      const upTo = (low: number, high: number) => channelOf(places, low, high);
      return {
        kind: "paired-mean",
        baseline: upTo(0, near),
        followUp: upTo(0, near),
        change: upTo(0 - near, near),
        baselineLow: channelOf(places),
        baselineHigh: channelOf(places),
        followUpLow: channelOf(places),
        followUpHigh: channelOf(places),
      };
    }
    case "survival": {
      const days = () => channelOf(places, 0, indicator.windowDays);
      return { kind: "survival", event: days(), censored: days(), uncertain: days() };
    }
    case "distribution": {
      const answers = answerPlaces(indicator.questions);
      const slots = new Map(indicator.questions.map(({ id, many }) => [id, many ? takeSlots(places, 1) : NO_SLOT]));
      return {
        kind: "distribution",
        places: answers,
        questionSlots: answers.map(({ question }) => slots.get(question) ?? NO_SLOT),
        firstAnswer: takeSlots(places, answers.length),
      };
    }
  }
}

/** Up to which value each number gets a slot: all that can occur where these are few, none where they are many. */
const nearBy: Readonly<Record<CountedUnit, number>> = {
  "work-values": 7,
  "mark-tenths": 100,
  hundredths: 100,
  "rating-hundredths": 400,
  days: 364,
  permille: 0,
  "minutes-per-month": 0,
  "hundredths-of-hours-per-week": 0,
};

/** A channel; without bounds every value is far. */
function channelOf(places: Places, low = 0, high = -1): Channel {
  return { number: places.channels++, firstSlot: takeSlots(places, high - low + 1), low, high };
}

function takeSlots(places: Places, count: number): number {
  const first = places.slots;
  places.slots += count;
  return first;
}
