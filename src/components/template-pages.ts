/** The pages of templates, each at the first stage at which somebody fills it in. */
import { getCollection } from 'astro:content';
import type { PageFrontmatter } from '../markdown/frontmatter.ts';
import type { Stage } from '../model/framework.ts';
import type { TemplateFile } from '../templates/files.ts';
import { loadFramework } from './framework.ts';
import { loadTemplates } from './templates.ts';

interface TemplatePage {
  readonly id: string;
  readonly data: PageFrontmatter & { readonly title: string };
  /** Without its lists as CSV, which its own page offers. */
  readonly files: readonly TemplateFile[];
}

interface AtStage {
  readonly stage: Stage;
  readonly pages: readonly TemplatePage[];
}

export async function templatesByStage(): Promise<readonly AtStage[]> {
  const { stages } = await loadFramework();
  const templates = await loadTemplates();
  const pages = (await getCollection('docs', ({ data }) => data.kind === 'template'))
    .map(({ id, data }) => {
      const { files = [] } = templates.get(id.replace(/^templates\//, '')) ?? {};
      return { id, data, files: files.filter(({ kind }) => kind !== 'csv') };
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
  const firstStage = ({ data }: TemplatePage) =>
    stages.find(({ id }) => data.stages?.includes(id))?.id;
  return stages
    .map((stage) => ({ stage, pages: pages.filter((page) => firstStage(page) === stage.id) }))
    .filter(({ pages }) => pages.length > 0);
}

const placeOf = ({ data }: { data: { sidebar: { order?: number | undefined } } }): number =>
  data.sidebar.order ?? Number.POSITIVE_INFINITY;
