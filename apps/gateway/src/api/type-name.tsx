import type { JsonSchema } from "./open-api.ts";

/** A schema in a few words, with links to the shapes that have a name. */
export function TypeName({ schema }: { readonly schema: JsonSchema }) {
  const name = schema.$ref?.split("/").at(-1);
  if (name !== undefined)
    return (
      <a class="nl-link" href={`#schema-${name}`}>
        {name}
      </a>
    );
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined)
    return (
      <>
        {variants.map((variant, at) => (
          <>
            {at > 0 && " | "}
            <TypeName schema={variant} />
          </>
        ))}
      </>
    );
  if (schema.items !== undefined)
    return (
      <>
        <TypeName schema={schema.items} />
        []
      </>
    );
  return <code>{plainName(schema)}</code>;
}

function plainName({ type, format, enum: values, const: literal }: JsonSchema): string {
  if (literal !== undefined) return JSON.stringify(literal);
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(" | ");
  const types = [type ?? "any"].flat().join(" | ");
  return format === undefined ? types : `${types} (${format})`;
}
