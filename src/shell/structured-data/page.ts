/**
 * What a page says to search engines, in the vocabulary of schema.org: who it is from, when it was
 * last reviewed, where it stands, and what it is made of where that has a name there.
 */
import type { BreadcrumbList, Thing, WebPage, WithContext } from 'schema-dts';
import { contentLicense } from '../../machines/license.ts';
import { dayAt } from '../../model/calendar.ts';
import type { Plan } from '../../model/index.ts';
import { datasetOf } from './dataset.ts';
import { isMadeOfQuestions, questionsIn } from './question.ts';
import type { Site } from './site.ts';
import { stepsIn } from './steps.ts';

export interface PageToDescribe {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly language: string;
  readonly headings: readonly { readonly text: string }[];
  /** MDX below the fields; empty for a page that nobody wrote. */
  readonly body: string;
  readonly reviewed?: Date | undefined;
  readonly changed?: Date | undefined;
  /** The page above it. */
  readonly above?: { readonly title: string; readonly url: string } | undefined;
  /** The plan that it tells. */
  readonly plan?: Plan | undefined;
}

export function structuredData(page: PageToDescribe, site: Site): WithContext<WebPage> {
  const { kind, title, description, url, language, headings, body, reviewed, changed } = page;
  const isFaq = isMadeOfQuestions(headings);
  const steps = kind === 'checklist' ? stepsIn(body) : [];
  const main: Thing | undefined =
    steps.length > 1
      ? { '@type': 'HowTo', name: title, description, step: steps }
      : kind === 'example' && page.plan
        ? datasetOf(page.plan, site)
        : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': isFaq ? 'FAQPage' : 'WebPage',
    url,
    name: title,
    description,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name: site.name, url: site.url },
    license: contentLicense.url,
    ...(changed && { dateModified: dayAt(changed) }),
    ...(reviewed && { lastReviewed: dayAt(reviewed) }),
    ...(url !== site.url && { breadcrumb: breadcrumb(page, site) }),
    ...(isFaq ? { mainEntity: questionsIn(body) } : main && { mainEntity: main }),
  };
}

function breadcrumb({ title, url, above }: PageToDescribe, site: Site): BreadcrumbList {
  const way = [{ title: site.name, url: site.url }, ...(above ? [above] : []), { title, url }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.title,
      item: step.url,
    })),
  };
}
