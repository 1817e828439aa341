import { defineRules, type Rule } from "@jobcoach/core";

const again = {
  nl: "Maak het bestand opnieuw met het systeem waar het uit komt. Verander het niet met de hand.",
  en: "Make the file again with the system it came from. Do not change it by hand.",
};

const refusal = (nl: string, en: string, remedy = again): Omit<Rule, "id"> => ({
  severity: "error",
  level: "file",
  message: { nl, en },
  remedy,
});

/** What can be wrong with a JSON file. Each of the first ones refuses the file as a whole, because the rest may be read wrongly. */
export const jsonRules = defineRules("json", {
  "too-large": refusal("Het JSON-bestand is groter dan 64 MB.", "The JSON file is larger than 64 MB.", {
    nl: "Lever het in delen aan, of als CSV.",
    en: "Deliver it in parts, or as CSV.",
  }),
  "not-utf-8": refusal("Het JSON-bestand is geen UTF-8.", "The JSON file is not UTF-8.", {
    nl: "Bewaar het bestand als UTF-8.",
    en: "Save the file as UTF-8.",
  }),
  "not-json": refusal(
    "Op deze regel staat iets wat in JSON niet kan. Misschien is het bestand afgebroken.",
    "This line holds something that JSON does not allow. Perhaps the file was cut off.",
  ),
  "leading-zero": refusal(
    "Op deze regel staat een getal dat met een nul begint. In JSON kan dat niet.",
    "This line holds a number that starts with a zero. JSON does not allow that.",
    {
      nl: "Zet nummers als tekst tussen aanhalingstekens. Dan blijven de nullen staan.",
      en: "Write such numbers as text between quotes. Then the zeros stay.",
    },
  ),
  "key-doubled": refusal(
    "Op deze regel staat een naam voor de tweede keer in hetzelfde blok. We weten niet welke waarde de juiste is.",
    "On this line a name stands for the second time in one object. We cannot tell which value is right.",
  ),
  "key-reserved": refusal(
    "Op deze regel staat een naam die we om veiligheid niet lezen, zoals __proto__.",
    "This line holds a name that we do not read for safety, such as __proto__.",
  ),
  "too-deep": refusal(
    "Het bestand heeft te veel blokken in blokken. Zo zit geen bestand in elkaar dat we kennen.",
    "The file nests too many objects. No file that we know is built like that.",
  ),
  "bad-character": refusal(
    "Op deze regel staat een teken dat geen tekst is.",
    "This line holds a character that is no text.",
  ),
  "not-a-table": refusal(
    "Het bestand is geen lijst van rijen en ook geen blok met zulke lijsten.",
    "The file is no list of rows, nor an object with such lists.",
    {
      nl: "Zet de rijen in een lijst onder de naam van hun tabel.",
      en: "Put the rows in a list under the name of their table.",
    },
  ),
  "other-schema": refusal(
    "Het bestand zegt bij 'schema' dat het een ander formaat is.",
    "The file says in its 'schema' that it is another format.",
    {
      nl: "Kies het formaat dat bij het bestand hoort.",
      en: "Choose the format that belongs to the file.",
    },
  ),
  "row-not-an-object": {
    severity: "error",
    level: "record",
    message: {
      nl: "Deze rij is geen blok met namen en waarden.",
      en: "This row is no object with names and values.",
    },
    remedy: again,
  },
  "value-nested": {
    severity: "error",
    level: "value",
    message: {
      nl: "Bij *{column}* staat een blok of lijst in plaats van één waarde.",
      en: "*{column}* holds an object or list in place of one value.",
    },
    remedy: { nl: "Zet er één waarde neer, als tekst of getal.", en: "Put one value there, a text or a number." },
  },
  "number-for-text": {
    severity: "warning",
    level: "value",
    cause: "conversion",
    message: {
      nl: "Bij *{column}* staat een getal waar een kenmerk als tekst hoort. Nullen aan het begin kunnen weg zijn.",
      en: "*{column}* holds a number where a reference as text belongs. Zeros at its start may be lost.",
    },
    remedy: {
      nl: "Zet kenmerken tussen aanhalingstekens.",
      en: "Write references between quotes.",
    },
  },
  "key-missing": {
    severity: "error",
    level: "record",
    message: {
      nl: "In deze rij ontbreekt *{column}*. Dat er geen einde is, moet er staan.",
      en: "This row lacks *{column}*. That there is no end has to be said.",
    },
    remedy: {
      nl: "Zet de naam erbij, met null als er niets bekend is.",
      en: "Add the name, with null where there is nothing.",
    },
  },
});
