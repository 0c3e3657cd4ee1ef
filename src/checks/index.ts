/** Everything the build refuses, in the order in which a writer would mend it. */
import { withoutConsequences } from './consequences.ts';
import { type Finding, isError } from './finding.ts';
import type { Library } from './library.ts';
import type { Page } from './page.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkAsides } from './rules/asides.ts';
import { checkChecklists } from './rules/checklists.ts';
import { checkCitations } from './rules/citations.ts';
import { checkCited } from './rules/cited.ts';
import { checkCode } from './rules/code.ts';
import { checkAttributes } from './rules/component-attributes.ts';
import { checkComponents } from './rules/components.ts';
import { checkDatesAsText, checkReviewed } from './rules/dates.ts';
import { checkDiagrams } from './rules/diagrams.ts';
import { checkFigures } from './rules/figures.ts';
import { checkFramework } from './rules/framework.ts';
import { checkFrontmatter } from './rules/frontmatter.ts';
import { checkGlossary } from './rules/glossary.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkHtml } from './rules/html.ts';
import { checkImages } from './rules/images.ts';
import { checkLeftOver } from './rules/left-over.ts';
import { checkLinks } from './rules/links.ts';
import { checkNumerals } from './rules/numerals.ts';
import { checkPlace } from './rules/page-place.ts';
import { checkPageTexts } from './rules/page-texts.ts';
import { checkPaths } from './rules/paths.ts';
import { checkPercentages } from './rules/percentages.ts';
import { checkPlan } from './rules/plans.ts';
import { checkReading } from './rules/reading.ts';
import { checkRegulations } from './rules/regulations.ts';
import { checkRelated } from './rules/related.ts';
import { checkRounds } from './rules/rounds.ts';
import { checkScenario } from './rules/scenarios.ts';
import { checkSiteFields } from './rules/site-fields.ts';
import { checkSourceIds } from './rules/source-ids.ts';
import { checkSourced } from './rules/sourced.ts';
import { checkStarter } from './rules/starter.ts';
import { checkTables } from './rules/tables.ts';
import { checkDocuments, checkTemplatePage } from './rules/templates.ts';
import { checkTitle } from './rules/titles.ts';
import { checkUnclosed } from './rules/unclosed.ts';

type PageRule = (page: Page, library: Library) => readonly Finding[] | Promise<Finding[]>;

export const pageRules: readonly PageRule[] = [
  checkFrontmatter,
  checkTitle,
  checkRelated,
  (page) => checkReviewed(page),
  checkDatesAsText,
  checkSiteFields,
  checkPageTexts,
  checkPlace,
  checkCode,
  checkHtml,
  checkAttributes,
  checkAddresses,
  checkAsides,
  checkUnclosed,
  checkLeftOver,
  checkTables,
  checkHeadings,
  checkImages,
  checkComponents,
  checkChecklists,
  checkLinks,
  checkCitations,
  checkSourced,
  checkPercentages,
  checkDiagrams,
  checkFigures,
  checkNumerals,
  checkTemplatePage,
  checkReading,
  checkStarter,
];

/** @param isAsked whether a file is among those to be checked; the others are only known */
export async function checkLibrary(
  library: Library,
  isAsked: (file: string) => boolean = () => true,
): Promise<Finding[]> {
  // Fields that cannot be read are one finding of the library, not one more for each rule.
  const readable = library.pages.filter(
    ({ file, frontmatter }) => isAsked(file) && frontmatter.errors.length === 0,
  );
  const ofPages = readable.flatMap((page) => pageRules.map((rule) => rule(page, library)));
  const findings = [
    ...library.findings,
    ...library.plans.flatMap(checkPlan),
    ...checkPaths(library),
    ...checkDocuments(library),
    ...checkFramework(library),
    ...checkRegulations(library),
    ...checkSourceIds(library),
    ...checkCited(library),
    ...checkGlossary(library),
    ...checkRounds(library),
    ...library.scenarios.flatMap((scenario) => checkScenario(scenario, library)),
    ...(await Promise.all(ofPages)).flat(),
  ];
  return withoutConsequences(findings)
    .filter(({ file }) => isAsked(file))
    .sort(byUrgency);
}

/** File by file, what has to be mended before hints, from top to bottom. */
const byUrgency = (a: Finding, b: Finding): number =>
  a.file.localeCompare(b.file) || Number(isError(b)) - Number(isError(a)) || a.line - b.line;
