/** One part of a zip, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Whether it is a symbolic link of a Unix file system. */
  readonly isLink: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header stands in the file. */
  readonly offset: number;
}
