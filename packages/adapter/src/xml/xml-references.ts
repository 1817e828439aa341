const FIVE: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with its references resolved: the five of XML, and characters by number. Others stay as written. */
export function resolveReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g, resolve);
}

function resolve(whole: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return FIVE[name] ?? whole;
  const code = hexadecimal === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
