/** The two dialects of workbook XML: Transitional, which all programs write, and Strict, which Excel writes on request. */
const MAIN: ReadonlySet<string | undefined> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/** Whether a namespace is that of workbook XML, in either dialect. */
export const isMainNamespace = (namespace: string | undefined): boolean => MAIN.has(namespace);
