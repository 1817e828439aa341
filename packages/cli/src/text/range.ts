import type { LocalizedText } from "@jobcoach/core";

/** Between which two numbers something lies, as they are written; where both are written alike, around which. */
export const rangeOf = (lower: string, upper: string): LocalizedText =>
  lower === upper
    ? { nl: `rond ${lower}`, en: `around ${lower}` }
    : { nl: `tussen ${lower} en ${upper}`, en: `between ${lower} and ${upper}` };
