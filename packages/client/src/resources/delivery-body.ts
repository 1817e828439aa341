import type { PartialMetadata } from "@jobcoach/core";

/** What is said about a file beside the file itself. */
export interface DeliveryDetails {
  /** What the file does not say about itself. */
  readonly metadata?: PartialMetadata;
  /** Id of the format; else it is recognised. */
  readonly format?: string;
  /** The submission of which this one corrects single records. */
  readonly corrects?: string;
  /** References (tokens) of records that a correction takes out. */
  readonly removes?: readonly string[];
}

export interface Body {
  readonly content: Blob;
  readonly mediaType: string;
}

/**
 * A delivery as it travels in one step: facts about which nothing is to be said as they are, else multipart/form-data. The file
 * is not read into memory. Its name is not sent: it may name a person.
 */
export function deliveryBody(file: Blob, details: DeliveryDetails, isFacts: boolean): Body {
  const fields: readonly (readonly [string, string])[] = [
    ...(details.metadata === undefined ? [] : [["metadata", JSON.stringify(details.metadata)] as const]),
    ...(details.format === undefined ? [] : [["format", details.format] as const]),
    ...(details.corrects === undefined ? [] : [["corrects", details.corrects] as const]),
    ...(details.removes === undefined ? [] : [["removes", JSON.stringify(details.removes)] as const]),
  ];
  if (isFacts && fields.length === 0) return { content: file, mediaType: "application/x-ndjson" };
  const boundary = `jobcoach-${crypto.randomUUID()}`;
  const parts = fields.map(
    ([name, text]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="file"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return {
    content: new Blob([...parts, head, file, `\r\n--${boundary}--\r\n`]),
    mediaType: `multipart/form-data; boundary=${boundary}`,
  };
}
