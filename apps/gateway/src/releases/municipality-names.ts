import { findMunicipality } from "@jobcoach/core";

/** The name of a municipality, or its code when it is in no register. */
export const nameOf = (code: string): string => findMunicipality(code)?.name ?? code;

/** The names of municipalities by code. */
export const namesOf = (codes: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(codes.map((code) => [code, nameOf(code)]));
