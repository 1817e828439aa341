import { mayHoldBsn } from "@jobcoach/core";

const LONGEST_SHOWN = 60;

/**
 * The sender's reference of a record as it goes along with findings: `undefined` when it is empty, too long to read, may be
 * the number of a person, or is the very text in the cell of that number.
 */
export function shownReference(reference: string, bsn: string | undefined): string | undefined {
  const isShown = reference !== "" && reference.length <= LONGEST_SHOWN && !mayHoldBsn(reference);
  return isShown && !isSameNumber(reference, bsn ?? "") ? reference : undefined;
}

function isSameNumber(reference: string, bsn: string): boolean {
  const digits = digitsOf(bsn);
  return digits !== "" && digitsOf(reference) === digits;
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, "");
