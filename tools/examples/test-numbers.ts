/**
 * The person numbers of the test range 99999xxxx that pass the eleven-test. No number of this range was ever given to
 * anybody. Persons, and the fiscal numbers of employers, are drawn from it and from nowhere else, so that nothing in the
 * examples that looks like a person number can be one.
 */
export const testNumbers: readonly string[] = Array.from(
  { length: 10_000 },
  (_, tail) => `99999${String(tail).padStart(4, "0")}`,
).filter(passesElevenTest);

export function passesElevenTest(digits: string): boolean {
  const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}

/** Who gets which part of the range; nobody and nothing shares a number. */
export const numbersOf = {
  employers: testNumbers.slice(0, 90),
  apeldoorn: testNumbers.slice(90, 450),
  arnhem: testNumbers.slice(450, 755),
  zaanstad: testNumbers.slice(755, 909),
} as const;
