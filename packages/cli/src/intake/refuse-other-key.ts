import { type DeliveryHeader, isOtherKey } from "@jobcoach/core";
import { wrongCall } from "../call/stop.ts";
import type { TakenFile } from "./take-file.ts";

/**
 * Throws a sentence when a file is of a municipality of which another file was made with another key of the same version:
 * together they would count everybody twice.
 */
export function refuseOtherKey(file: TakenFile, before: readonly TakenFile[]): void {
  const other = before.find(({ result }) => isMadeOtherwise(result.header, file.result.header));
  if (other === undefined) return;
  const names = [other, file].map(({ source }) => source.name);
  throw wrongCall(
    `${names.join(" en ")} zijn van dezelfde gemeente, maar met verschillende sleutels gemaakt. Samen zouden zij iedereen dubbel tellen. Geef met --key de sleutel waarmee de feiten zijn gemaakt, of maak alle feiten opnieuw met één sleutel.`,
    `${names.join(" and ")} are of the same municipality, but were made with different keys. Together they would count everybody twice. Give with --key the key that the facts were made with, or make all facts again with one key.`,
  );
}

const isMadeOtherwise = (one: DeliveryHeader | undefined, other: DeliveryHeader | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.metadata.municipality === other.metadata.municipality &&
  isOtherKey(one, other);
