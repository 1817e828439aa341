/** Exact sum of minutes of which some are spread over days or persons. */
export interface MinuteSum {
  whole: number;
  parts: (readonly [numerator: number, denominator: number])[] | undefined;
}

export function addMinutes(sum: MinuteSum, numerator: number, denominator: number): void {
  if (denominator === 1) sum.whole += numerator;
  else if (numerator % denominator === 0) sum.whole += numerator / denominator;
  else {
    sum.parts ??= [];
    sum.parts.push([numerator, denominator]);
  }
}

/**
 * Minutes per month of 30.4375 days (487/16), from minutes given on a number of coached days; rounded to whole minutes,
 * halves up. Computed in whole numbers, so the same facts give the same minute everywhere.
 */
export function minutesPerMonth({ whole, parts }: MinuteSum, days: number): number {
  if (parts === undefined) return Math.floor((974 * whole + 16 * days) / (32 * days));
  let numerator = BigInt(whole);
  let denominator = 1n;
  for (const [top, bottom] of parts) {
    numerator = numerator * BigInt(bottom) + BigInt(top) * denominator;
    denominator *= BigInt(bottom);
  }
  const daysExact = BigInt(days);
  return Number((974n * numerator + 16n * denominator * daysExact) / (32n * denominator * daysExact));
}
