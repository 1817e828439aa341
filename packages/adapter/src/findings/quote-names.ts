/** Names that a text sets apart with asterisks, in quotation marks: a terminal and a cell know no italics. */
export const quoteNames = (text: string): string => text.replace(/\*([^*\n]+)\*/g, "‘$1’");
