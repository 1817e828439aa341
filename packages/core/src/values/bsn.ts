const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * Whether nine digits pass the eleven-test of the burgerservicenummer: weights 9, 8, 7, 6, 5, 4, 3, 2 and -1, the sum
 * divisible by 11, not all zeros. One in eleven arbitrary numbers passes, so passing is no proof that it is a BSN.
 */
export function isBsn(digits: string): boolean {
  if (digits.length !== 9) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) {
    const digit = digits.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += digit * (WEIGHTS[index] ?? 0);
  }
  return sum % 11 === 0 && digits !== "000000000";
}
