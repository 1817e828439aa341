import { defineRules } from "@jobcoach/core";

const SAVE_AGAIN = {
  nl: "Open het bestand in Excel of LibreOffice en sla het opnieuw op als .xlsx.",
  en: "Open the file in Excel or LibreOffice and save it again as .xlsx.",
};

/** Why a whole workbook is refused. */
const refusals = defineRules("workbook", {
  "no-workbook": {
    severity: "error",
    level: "file",
    message: { nl: "Dit bestand is geen Excel-werkmap (.xlsx).", en: "This file is not an Excel workbook (.xlsx)." },
    remedy: SAVE_AGAIN,
  },
  "old-excel": {
    severity: "error",
    level: "file",
    message: {
      nl: "Dit bestand is een oude Excel-werkmap (.xls). Die lezen wij niet.",
      en: "This file is an old Excel workbook (.xls), which is not read.",
    },
    remedy: SAVE_AGAIN,
  },
  encrypted: {
    severity: "error",
    level: "file",
    message: { nl: "Op deze werkmap zit een wachtwoord.", en: "This workbook has a password." },
    remedy: {
      nl: "Haal het wachtwoord weg in Excel en sla de werkmap opnieuw op.",
      en: "Remove the password in Excel and save the workbook again.",
    },
  },
  damaged: {
    severity: "error",
    level: "file",
    message: {
      nl: "De werkmap is beschadigd of niet compleet.",
      en: "The workbook is damaged or incomplete.",
    },
    remedy: SAVE_AGAIN,
  },
  "unsafe-name": {
    severity: "error",
    level: "file",
    message: {
      nl: "In de werkmap zit een onderdeel dat niet in een werkmap hoort.",
      en: "The workbook contains a part that does not belong in a workbook.",
    },
    remedy: SAVE_AGAIN,
  },
  "too-many-parts": {
    severity: "error",
    level: "file",
    message: {
      nl: "De werkmap heeft meer dan {limit} onderdelen.",
      en: "The workbook has more than {limit} parts.",
    },
    remedy: {
      nl: "Zet alleen de gegevens in een nieuwe werkmap, zonder plaatjes en grafieken.",
      en: "Put only the data in a new workbook, without pictures and charts.",
    },
  },
  "too-large": {
    severity: "error",
    level: "file",
    message: {
      nl: "De werkmap is uitgepakt groter dan {limit} MB.",
      en: "Unpacked, the workbook is larger than {limit} MB.",
    },
    remedy: {
      nl: "Verdeel de gegevens over meer bestanden of lever ze als CSV.",
      en: "Divide the data over several files or deliver them as CSV.",
    },
  },
  "suspicious-compression": {
    severity: "error",
    level: "file",
    message: {
      nl: "De werkmap is zo sterk ingepakt dat wij haar niet uitpakken.",
      en: "The workbook is compressed so strongly that it is not unpacked.",
    },
    remedy: {
      nl: "Haal lege en dubbele rijen weg en sla de werkmap opnieuw op, of lever de gegevens als CSV.",
      en: "Remove empty and repeated rows and save the workbook again, or deliver the data as CSV.",
    },
  },
  macros: {
    severity: "error",
    level: "file",
    message: { nl: "In de werkmap zitten macro's.", en: "The workbook contains macros." },
    remedy: {
      nl: "Sla de werkmap op als .xlsx (zonder macro's).",
      en: "Save the workbook as .xlsx (without macros).",
    },
  },
  "external-link": {
    severity: "error",
    level: "file",
    message: {
      nl: "De werkmap verwijst naar andere bestanden.",
      en: "The workbook refers to other files.",
    },
    remedy: {
      nl: "Verbreek de koppelingen in Excel (Gegevens, Koppelingen bewerken) en sla de werkmap opnieuw op.",
      en: "Break the links in Excel (Data, Edit Links) and save the workbook again.",
    },
  },
  "embedded-object": {
    severity: "error",
    level: "file",
    message: {
      nl: "In de werkmap zit een ander bestand of programma.",
      en: "Another file or program is embedded in the workbook.",
    },
    remedy: {
      nl: "Zet alleen de gegevens in een nieuwe werkmap.",
      en: "Put only the data in a new workbook.",
    },
  },
  "unsafe-xml": {
    severity: "error",
    level: "file",
    message: {
      nl: "Een onderdeel van de werkmap is geen gewone, veilige XML.",
      en: "A part of the workbook is not plain, safe XML.",
    },
    remedy: SAVE_AGAIN,
  },
  "too-much-text": {
    severity: "error",
    level: "file",
    message: {
      nl: "De werkmap bevat te veel verschillende teksten.",
      en: "The workbook holds too many different texts.",
    },
    remedy: {
      nl: "Lever de gegevens als CSV of verdeel ze over meer bestanden.",
      en: "Deliver the data as CSV or divide them over several files.",
    },
  },
  "no-sheets": {
    severity: "error",
    level: "file",
    message: { nl: "De werkmap heeft geen werkblad met cellen.", en: "The workbook has no sheet with cells." },
    remedy: { nl: "Zet de gegevens op een werkblad.", en: "Put the data on a sheet." },
  },
});

/** What can be wrong with a row or a cell. */
const faults = defineRules("workbook", {
  "row-order": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Deze rij staat in de werkmap op een plek die niet klopt.",
      en: "This row stands in a place of the workbook that cannot be right.",
    },
    remedy: SAVE_AGAIN,
  },
  "cell-reference": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Een cel in deze rij staat op een plek die niet klopt.",
      en: "A cell of this row stands in a place that cannot be right.",
    },
    remedy: SAVE_AGAIN,
  },
  "too-many-columns": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Deze rij heeft gegevens voorbij kolom {limit}.",
      en: "This row holds data beyond column {limit}.",
    },
    remedy: {
      nl: "Lever alleen de kolommen die nodig zijn en wis losse cellen ver naar rechts.",
      en: "Deliver only the columns that are needed and clear stray cells far to the right.",
    },
  },
  "error-value": {
    severity: "error",
    level: "value",
    message: {
      nl: "In deze cel staat een foutmelding van Excel (zoals #N/B).",
      en: "This cell shows an error of Excel (such as #N/A).",
    },
    remedy: {
      nl: "Herstel de formule, of vul de waarde zelf in.",
      en: "Mend the formula, or enter the value yourself.",
    },
  },
  "formula-without-value": {
    severity: "error",
    level: "value",
    message: {
      nl: "In deze cel staat een formule zonder uitkomst. Wij rekenen formules niet uit.",
      en: "This cell has a formula without a result. Formulas are not calculated here.",
    },
    remedy: {
      nl: "Open de werkmap in Excel, laat haar uitrekenen en sla haar op.",
      en: "Open the workbook in Excel, let it calculate and save it.",
    },
  },
  "missing-text": {
    severity: "error",
    level: "value",
    message: {
      nl: "De tekst van deze cel ontbreekt in de werkmap.",
      en: "The text of this cell is missing from the workbook.",
    },
    remedy: SAVE_AGAIN,
  },
  "invalid-date": {
    severity: "error",
    level: "value",
    message: {
      nl: "Deze cel is opgemaakt als datum, maar bevat geen dag die bestaat.",
      en: "This cell is formatted as a date but holds no day that exists.",
    },
    remedy: {
      nl: "Vul de datum opnieuw in, of kies een andere celeigenschap.",
      en: "Enter the date again, or choose another cell format.",
    },
  },
  "invalid-value": {
    severity: "error",
    level: "value",
    message: {
      nl: "De inhoud van deze cel past niet bij het soort cel.",
      en: "The content of this cell does not fit its kind.",
    },
    remedy: { nl: "Vul de waarde opnieuw in.", en: "Enter the value again." },
  },
  "control-character": {
    severity: "error",
    level: "value",
    message: {
      nl: "In deze cel staat een onzichtbaar stuurteken.",
      en: "This cell holds an invisible control character.",
    },
    remedy: {
      nl: "Typ de tekst opnieuw, of haal het teken weg in het bronsysteem.",
      en: "Type the text again, or remove the character in the source system.",
    },
  },
  "text-too-large": {
    severity: "error",
    level: "value",
    message: {
      nl: "De tekst in deze cel is langer dan {limit} tekens.",
      en: "The text in this cell is longer than {limit} characters.",
    },
    remedy: { nl: "Kort de tekst in.", en: "Shorten the text." },
  },
  hidden: {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Blad {sheet} is verborgen, of er zijn rijen of kolommen verborgen. Alles is gelezen.",
      en: "Sheet {sheet} is hidden, or some of its rows or columns are. All of it was read.",
    },
    remedy: {
      nl: "Hoort wat verborgen is niet bij de levering? Haal het dan weg.",
      en: "Does what is hidden not belong to the delivery? Then remove it.",
    },
  },
  "other-sheet": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Een blad zonder cellen (zoals een grafiek) is overgeslagen.",
      en: "A sheet without cells (such as a chart) has been skipped.",
    },
    remedy: { nl: "Er is niets nodig.", en: "Nothing needs to be done." },
  },
});

/** What can be wrong with a workbook, its rows and its cells. */
export const workbookRules = { ...refusals, ...faults };
