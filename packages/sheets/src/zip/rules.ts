import { defineRules } from "@jobcoach/core";

const UNPACK = {
  nl: "Pak de zip uit en maak een nieuwe, of lever de bestanden los aan.",
  en: "Unpack the zip and make a new one, or deliver the files one by one.",
};

/** Why a zip is refused. */
export const zipRules = defineRules("zip", {
  damaged: {
    severity: "error",
    level: "file",
    message: { nl: "De zip is beschadigd of niet compleet.", en: "The zip is damaged or incomplete." },
    remedy: UNPACK,
  },
  encrypted: {
    severity: "error",
    level: "file",
    message: { nl: "Op deze zip zit een wachtwoord.", en: "This zip has a password." },
    remedy: { nl: "Maak een zip zonder wachtwoord.", en: "Make a zip without a password." },
  },
  "too-many-files": {
    severity: "error",
    level: "file",
    message: { nl: "In de zip zitten meer dan {limit} bestanden.", en: "The zip holds more than {limit} files." },
    remedy: { nl: "Verdeel de bestanden over meer zips.", en: "Divide the files over several zips." },
  },
  "too-large": {
    severity: "error",
    level: "file",
    message: {
      nl: "De zip is uitgepakt groter dan {limit} MB.",
      en: "Unpacked, the zip is larger than {limit} MB.",
    },
    remedy: { nl: "Verdeel de bestanden over meer zips.", en: "Divide the files over several zips." },
  },
  "suspicious-compression": {
    severity: "error",
    level: "file",
    message: {
      nl: "De zip is zo sterk ingepakt dat wij haar niet uitpakken.",
      en: "The zip is compressed so strongly that it is not unpacked.",
    },
    remedy: { nl: "Lever de bestanden los aan.", en: "Deliver the files one by one." },
  },
});
