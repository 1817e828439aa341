const TABLES = createTables();

/** Goes on with a CRC-32 over more bytes; starts at 0. */
export function crc32(bytes: Uint8Array, start = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  let crc = ~start;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = t3![crc & 255]! ^ t2![(crc >>> 8) & 255]! ^ t1![(crc >>> 16) & 255]! ^ t0![crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = t0![(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Four tables, so that four bytes are taken at a time. */
function createTables(): Int32Array[] {
  const tables = [0, 1, 2, 3].map(() => new Int32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[0]![byte] = crc;
  }
  for (let byte = 0; byte < 256; byte++) {
    for (let table = 1; table < 4; table++) {
      const before = tables[table - 1]![byte]!;
      tables[table]![byte] = (before >>> 8) ^ tables[0]![before & 255]!;
    }
  }
  return tables;
}
