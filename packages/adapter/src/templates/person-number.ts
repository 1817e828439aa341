import type { Token } from "@jobcoach/core";
import type { Pseudonyms } from "../pseudonyms/pseudonyms.ts";
import { readBsn } from "../values/bsn.ts";
import { personRules } from "../values/person-rules.ts";
import { isFault, type Reading, type Remark } from "../values/reading.ts";

/** The number that names a person: a burgerservicenummer, or the sender's own client number. */
export interface PersonNumber {
  readonly kind: "person" | "client";
  readonly number: string;
}

const LOOKS_LIKE_BSN = /^\d{8,9}$|^\d([.,]\d+)?e\+?\d+$/i;
const LENGTH_AT_MOST = 100;

/**
 * Eight or nine digits are a burgerservicenummer and nothing else; any other text is the sender's own number, with a remark,
 * because data of others do not link to it.
 */
export function readPersonNumber(text: string, remark: Remark): Reading<PersonNumber> {
  if (LOOKS_LIKE_BSN.test(text) || text.length > LENGTH_AT_MOST) {
    const bsn = readBsn(text, remark);
    return isFault(bsn) ? bsn : { kind: "person", number: bsn };
  }
  remark(personRules["client-number-only"]);
  return { kind: "client", number: text };
}

export const tokenOfPerson = ({ kind, number }: PersonNumber, pseudonyms: Pseudonyms): Token =>
  pseudonyms.token(kind, number);
