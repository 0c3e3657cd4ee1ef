/** The shapes of the site's files for programs, as JSON Schemas. Those of files that authors write are in public/schemas. */
import type { APIRoute } from 'astro';
import {
  jsonSchema,
  type ShapeName,
  schemaPath,
  shapeNames,
} from '../../machines/shapes/json-schema.ts';
import { address } from '../../markdown/address.ts';

export const getStaticPaths = () =>
  shapeNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: ShapeName }> = ({ site, props: { name } }) => {
  const { href } = new URL(address(`/${schemaPath(name)}`), site);
  return Response.json(jsonSchema(name, href), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
