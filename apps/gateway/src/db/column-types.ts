/**
 * How both engines hand over what they would else read differently, by the object id of the type: a day stays a text, a
 * 64-bit count becomes a number.
 */
export const columnParsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number,
  1082: (day) => day,
};
