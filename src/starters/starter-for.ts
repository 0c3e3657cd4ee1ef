/** The files of a starter: a page, and what it cannot be without. */
import type { Answers } from './answers.ts';
import { checkedFigures } from './figures.ts';
import { frontmatter } from './frontmatter.ts';
import { folders, type StarterKind } from './kinds.ts';
import { checklistText } from './messages/checklist.ts';
import { exampleText } from './messages/example.ts';
import { planText } from './messages/plan.ts';
import { playbookText } from './messages/playbook.ts';
import { sectorText } from './messages/sector.ts';
import { documentText, templateText } from './messages/template.ts';

export interface StarterFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

export function starterFor(kind: StarterKind, answers: Answers): StarterFile[] {
  const page = (body: string): StarterFile => ({
    path: pagePath(kind, answers.name),
    text: `${frontmatter(kind, answers)}\n${body}`,
  });
  switch (kind) {
    case 'playbook':
      return [page(playbookText(answers))];
    case 'sector':
      return [page(sectorText(answers))];
    case 'checklist':
      return [page(checklistText(answers))];
    case 'template':
      return [
        page(templateText(answers)),
        { path: documentPath(answers.name), text: documentText(answers) },
      ];
    case 'example': {
      const plan = planText(answers);
      const text = exampleText(answers, checkedFigures(plan));
      return [page(text), { path: planPath(answers.name), text: plan }];
    }
  }
}

export const pagePath = (kind: StarterKind, name: string): string =>
  `content/${folders[kind]}/${name}.mdx`;
const documentPath = (name: string): string => `content/templates/documents/${name}.md`;
const planPath = (name: string): string => `content/plans/${name}.yaml`;
