const NO_BREAK_SPACE = "\u00a0";

/** A text of which a number stays on one line with its per cent sign. */
export const glued = (text: string): string => text.replaceAll(/(?<=\d) (?=%)/g, NO_BREAK_SPACE);
