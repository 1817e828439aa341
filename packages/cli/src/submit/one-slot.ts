import type { DeliveryMetadata } from "@jobcoach/core";
import { wrongCall } from "../call/stop.ts";

/** What decides which delivery takes the place of which: municipality, grantor, stream and period. */
export type Slot = Pick<DeliveryMetadata, "municipality" | "grantor" | "stream" | "period">;

const keyOf = ({ municipality, grantor, stream, period }: Slot) =>
  [municipality, grantor, stream, period.from, period.to].join(" ");

/** The files of one call by the slot that they fill. */
export function createSlots() {
  const names = new Map<string, string>();
  return {
    /** Notes a file, and gives the name of the file before it that fills the same slot. */
    fill(slot: Slot, name: string): string | undefined {
      const before = names.get(keyOf(slot));
      names.set(keyOf(slot), name);
      return before;
    },
  };
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
