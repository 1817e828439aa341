const SPECIAL = /[&<>"]/g;
const NAMES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text with the characters escaped that mean something in XML. */
export const escapeXml = (text: string): string => text.replace(SPECIAL, (character) => NAMES[character] ?? character);
