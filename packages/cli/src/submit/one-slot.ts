import type { Submission } from "@jobcoach/contract";
import type { DeliveryMetadata } from "@jobcoach/core";
import { wrongCall } from "../call/stop.ts";

/** What decides which delivery takes the place of which: municipality, grantor, stream and period. */
export type Slot = Pick<DeliveryMetadata, "municipality" | "grantor" | "stream" | "period">;

const keyOf = ({ municipality, grantor, stream, period }: Slot) =>
  [municipality, grantor, stream, period.from, period.to].join(" ");

/** The files of one call by the slot that they fill. */
export function createSlots<File>() {
  const files = new Map<string, File>();
  return {
    /** Notes a file, and gives the one before it that fills the same slot. */
    fill(slot: Slot, file: File): File | undefined {
      const before = files.get(keyOf(slot));
      files.set(keyOf(slot), file);
      return before;
    },
  };
}

/** The slot of facts that were made here; answers about single persons stand beside each other and fill none. */
export const slotOfFacts = (metadata: DeliveryMetadata | undefined): Slot | undefined =>
  metadata === undefined || metadata.selection === "per-person-query" ? undefined : metadata;

/** The slot that a gateway names, where it does; it alone knows whether a second delivery takes the place of the first. */
export function slotOfSubmission({ municipality, grantor, stream, period }: Submission): Slot | undefined {
  if (municipality === null || grantor === null || stream === null || period === null) return undefined;
  return { municipality, grantor, stream, period };
}

/** Two files of which the second would take the place of the first; nothing was sent. */
export const wouldReplace = (first: string, second: string) =>
  wrongCall(
    `${first} en ${second} gaan over dezelfde gemeente, bron en periode. De tweede zou de eerste vervangen. Maak er één bestand van, of geef elk een eigen --stream. Er is niets verstuurd.`,
    `${first} and ${second} are about the same municipality, source and period. The second would replace the first. Make one file of them, or give each its own --stream. Nothing was sent.`,
  );

/** The same about files of which only the gateway knows what they are about. */
export const didReplace = (first: string, second: string) => ({
  nl: `${second} neemt de plaats in van ${first}: dezelfde gemeente, bron en periode. Maak er één bestand van en lever dat aan, of geef elk een eigen --stream.`,
  en: `${second} takes the place of ${first}: the same municipality, source and period. Make one file of them and deliver that, or give each its own --stream.`,
});
