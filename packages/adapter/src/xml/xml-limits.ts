/** What an XML document may ask of the reader; lengths in characters as written in the document. */
export interface XmlLimits {
  /** Elements inside each other. */
  readonly maxDepth: number;
  /** How deep a record may lie: the root is 1, inside a SOAP envelope and body 3. */
  readonly maxRecordDepth: number;
  readonly maxAttributes: number;
  readonly maxNameLength: number;
  /** Of one text, attribute value, comment or tag. */
  readonly maxTextLength: number;
  readonly maxElementsPerRecord: number;
  readonly maxRecordLength: number;
}

/** The limits that hold unless others are given. */
export const XML_LIMITS: XmlLimits = {
  maxDepth: 32,
  maxRecordDepth: 8,
  maxAttributes: 64,
  maxNameLength: 128,
  maxTextLength: 65_536,
  maxElementsPerRecord: 10_000,
  maxRecordLength: 4_194_304,
};
