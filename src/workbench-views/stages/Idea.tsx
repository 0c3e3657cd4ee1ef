/** The first stage: what is tried, where it belongs, whom it would reach, who has a say. */
import { TextField } from '../fields/TextField.tsx';
import { stageMessages } from '../messages/stages.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Context } from './idea/Context.tsx';
import { Population } from './idea/Population.tsx';
import { Stakeholders } from './idea/Stakeholders.tsx';
import { explained } from './pages.ts';
import { Section } from './parts/Section.tsx';

export default function Idea() {
  const { locale } = useWorkbench();
  const { problem, fields } = stageMessages(locale).idea;
  return (
    <>
      <Section words={problem}>
        <TextField path="title" {...fields.title} {...explained('title')} />
        <TextField path="problem" lines={4} {...fields.problem} {...explained('problem')} />
        <TextField
          path="hypothesis"
          lines={4}
          {...fields.hypothesis}
          {...explained('hypothesis')}
        />
      </Section>
      <Context />
      <Population />
      <Stakeholders />
    </>
  );
}
