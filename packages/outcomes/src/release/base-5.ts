/** A count to the nearest multiple of 5, halves up: 0 to 2 become 0, 3 to 7 become 5. A 0 that is shown covers 0 to 2. */
export const base5 = (count: number): number => Math.floor((count + 2.5) / 5) * 5;
