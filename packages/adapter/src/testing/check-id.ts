/** The checks of the kit by name, and what each of them makes sure of. */
export const CHECKS = {
  "fixtures-complete": "there is a happy, an edge and a broken fixture, and each is what it says",
  "plain-declaration": "the adapter says plainly what it is",
  recognised: "every fixture is recognised, and what is something else is not",
  "expected-result": "every fixture gives what it must give",
  "nothing-lost": "every record is accepted, or rejected with an error that says why",
  "findings-readable": "every finding reads as a sentence in both languages and says how to mend it",
  "no-value-in-finding": "no value of a file stands in a finding",
  "no-number-in-fact": "no number of a person stands in a fact",
  deterministic: "two runs agree, at any time of day and after any other file",
  "map-pure": "a record gives the same facts whatever was mapped before",
  pieces: "where a piece of the file ends does not matter, at any byte",
  forms: "encoding, byte order mark and line ends do not matter",
  "leading-zeros": "a number with leading zeros keeps them",
  "random-bytes": "any bytes give findings and no exception",
  "any-text": "any text in any value gives facts or findings and no exception",
  "damaged-copies": "damaged copies give facts or findings and no exception",
  "hostile-copies": "copies made with bad intent are taken in or refused, in time",
  truncated: "a file that was cut off is not taken in silently",
  streams: "a large file is read as the facts are asked for, not at once",
  "round-trip": "what is written reads back as the same facts",
  "code-tables": "code tables have no spelling twice and reach every value that they do not say they lack",
  "faults-found": "at least 95 of 100 planted faults are found, in their place",
} as const;

export type CheckId = keyof typeof CHECKS;

/** A check that may fail for now, and why; the kit fails when it passes after all. */
export type ExpectedFailures = { readonly [Id in CheckId]?: string };
