import type { PersonFact } from "@jobcoach/core";
import type { Participant } from "./participants.ts";
import { token } from "./tokens.ts";

/** What every fact about a person carries. */
export type Envelope = Pick<
  PersonFact,
  "municipality" | "grantor" | "stream" | "observedUntil" | "trajectoryRef" | "person" | "source"
>;

/** Days of the study are not published; these are filler, wide enough to follow everybody. */
export const OBSERVED_FROM = "2019-01-01";
export const OBSERVED_UNTIL = "2020-06-30";

/** GM0000 is no municipality: the file is of nobody's, and a gateway refuses it. */
export const envelope = {
  municipality: "GM0000",
  grantor: "unknown",
  stream: "study-reconstruction",
  observedUntil: OBSERVED_UNTIL,
} as const;

export const personEnvelope = ({ number }: Participant) => ({
  ...envelope,
  person: token("person", number),
  trajectoryRef: token("trajectory", number),
});
