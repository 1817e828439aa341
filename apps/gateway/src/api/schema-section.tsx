import type { Language } from "@jobcoach/core";
import { ScrollingTable } from "../pages/parts/scrolling-table.tsx";
import type { JsonSchema } from "./open-api.ts";
import { referenceTexts } from "./reference-texts.ts";
import { TypeName } from "./type-name.tsx";

interface SchemaSectionProps {
  readonly language: Language;
  readonly name: string;
  readonly schema: JsonSchema;
  readonly example: unknown;
}

/** A shape by its name: its fields, and an example that can be opened. */
export function SchemaSection({ language, name, schema, example }: SchemaSectionProps) {
  const texts = referenceTexts[language];
  const fields = Object.entries(schema.properties ?? {});
  return (
    <div class="part">
      <h3 class="nl-heading nl-heading--level-3" id={`schema-${name}`}>
        <code>{name}</code>
      </h3>
      <p class="nl-paragraph">{String((language === "nl" ? schema.title : schema.description) ?? "")}</p>
      {fields.length === 0 ? (
        <p class="nl-paragraph">
          <TypeName schema={schema} />
        </p>
      ) : (
        <ScrollingTable id={`schema-${name}-fields`} caption={name}>
          <thead class="utrecht-table__header">
            <tr>
              {[texts.name, texts.type, texts.needed].map((head) => (
                <th class="utrecht-table__header-cell" scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {fields.map(([field, property]) => (
              <tr>
                <th class="utrecht-table__header-cell" scope="row">
                  <code>{field}</code>
                </th>
                <td class="utrecht-table__cell">
                  <TypeName schema={property} />
                </td>
                <td class="utrecht-table__cell">{schema.required?.includes(field) === true ? texts.yes : texts.no}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      )}
      {example !== undefined && (
        <details>
          <summary>{texts.example}</summary>
          <section class="table-scroll" aria-label={`${texts.example} ${name}`} tabindex={0}>
            <pre>
              <code>{JSON.stringify(example, null, 2)}</code>
            </pre>
          </section>
        </details>
      )}
    </div>
  );
}
