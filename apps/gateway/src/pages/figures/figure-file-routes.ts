import type { AppDependencies } from "../../dependencies.ts";
import { type AnyRoute, defineRoute } from "../../http/route.ts";
import { OutcomeQuery } from "../../outcomes/outcome-query.ts";
import { type FileMediaType, sendFigures } from "../../outcomes/send-figures.ts";
import { problem } from "../../problem.ts";
import { releaseFor } from "../../releases/release-for.ts";

const files = [
  { language: "nl", path: "/nl/cijfers" },
  { language: "en", path: "/en/figures" },
] as const;

const types: Readonly<Record<"csv" | "xlsx", FileMediaType>> = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Published figures as files behind a link: a browser cannot ask for a media type. Choices as on `/v1/outcomes`. */
export const figureFileRoutes = ({ database }: AppDependencies): readonly AnyRoute[] =>
  files.flatMap(({ language, path }) =>
    (["csv", "xlsx"] as const).map((extension) =>
      defineRoute({
        method: "GET",
        path: `${path}.${extension}`,
        operationId: `figures${extension === "csv" ? "Csv" : "Xlsx"}In${language === "nl" ? "Dutch" : "English"}`,
        summary: { nl: "Gepubliceerde cijfers als bestand", en: "Published figures as a file" },
        tag: "pages",
        access: "public",
        query: OutcomeQuery,
        responses: { 200: "binary" },
        produces: types[extension],
        problems: ["too-many-figures"],
        isCacheable: true,
        async handle(context, { by, release: number, ...filter }) {
          const found = await releaseFor(database, number);
          if (!found.ok) return problem(context, found.code);
          const wanted = { ...filter, municipalitiesOnly: by === "municipality" };
          return sendFigures(context, database, found.known, { wanted, mediaType: types[extension], language });
        },
      }),
    ),
  );
