import { MunicipalityCode } from "@jobcoach/core";
import { exportFigures, figureFormats, figuresOf, ownFile, TOTAL_STRATUM } from "@jobcoach/outcomes";
import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import type { AnyRoute } from "../../http/route.ts";
import { findOwnTallies } from "../../outcomes/find-own-tallies.ts";
import { nameOf } from "../../releases/municipality-names.ts";
import { pageRoutesFor } from "../forms/page-routes.ts";
import { ownCsvPart, ownXlsxPart } from "./own-downloads.tsx";
import { IndicatorId, ownReaders } from "./own-readers.ts";

const Query = z.strictObject({ indicator: IndicatorId.optional() });

const files = [
  { part: ownCsvPart, format: "csv", operationId: "ownFiguresCsv" },
  { part: ownXlsxPart, format: "xlsx", operationId: "ownFiguresXlsx" },
] as const;

/** The own figures of a municipality as files, which say everywhere that they are not for publication. */
export const ownFileRoutes = ({ database }: AppDependencies): readonly AnyRoute[] =>
  files.flatMap(({ part, format, operationId }) =>
    pageRoutesFor<z.infer<typeof Query>>({
      page: "ownFiguresOf",
      part,
      method: "GET",
      operationId,
      summary: {
        nl: "De eigen cijfers van een gemeente als bestand",
        en: "The own figures of a municipality as a file",
      },
      access: ownReaders,
      query: Query,
      produces: figureFormats[format].mediaType,
      async handle({ context, language, parameters }, { indicator }) {
        const code = MunicipalityCode.safeParse(parameters.code).data;
        if (code === undefined) return "not-found";
        const filter = indicator === undefined ? {} : { indicator };
        const tallies = await findOwnTallies(database, code, { stratum: TOTAL_STRATUM, ...filter });
        if (tallies.length === 0) return "not-found";
        const figures = figuresOf(tallies).filter(({ municipality }) => municipality === code);
        const file = ownFile(figures, { municipalityNames: { [code]: nameOf(code) } });
        const bytes = await exportFigures(file, format, { language });
        const { mediaType, extension } = figureFormats[format];
        return context.body(bytes.slice(), 200, {
          "content-type": format === "csv" ? `${mediaType}; charset=utf-8; header=present` : mediaType,
          "content-disposition": `attachment; filename="${part[language].replace(/\.\w+$/, "")}-${code}.${extension}"`,
          "content-language": language,
        });
      },
    }),
  );
