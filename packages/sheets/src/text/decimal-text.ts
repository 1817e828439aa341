/** A number as the shortest exact decimal text, without exponent; the decimal mark is a point. */
export function decimalText(number: number): string {
  const text = String(number);
  const exponentAt = text.indexOf("e");
  if (exponentAt === -1) return text;
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = text.slice(negative ? 1 : 0, exponentAt).split(".");
  const point = whole.length + Number(text.slice(exponentAt + 1));
  return (negative ? "-" : "") + placePoint(whole + fraction, point);
}

/** Digits with the decimal point after the given number of them; zeros are added where digits are missing. */
export function placePoint(digits: string, point: number): string {
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const whole = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const fraction = padded.slice(at).replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
