/** Each template as the files that its page offers. */
import type { APIRoute } from 'astro';
import { loadTemplates } from '../../components/templates.ts';
import { mediaTypes, type TemplateFile } from '../../templates/files.ts';

export async function getStaticPaths() {
  const templates = await loadTemplates();
  return [...templates.values()].flatMap(({ files }) =>
    files.map((file) => ({ params: { file: file.name }, props: { file } })),
  );
}

export const GET: APIRoute<{ file: TemplateFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes), { headers: { 'Content-Type': mediaTypes[file.kind] } });
