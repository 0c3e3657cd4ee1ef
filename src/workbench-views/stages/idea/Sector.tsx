/** The sector: one that the framework knows, another common one, or one in the visitor's words. */
import { useId, useState } from 'react';
import { SelectField } from '../../fields/SelectField.tsx';
import { stageMessages } from '../../messages/stages.ts';
import { useWorkbench } from '../../state/workbench.ts';
import { explained } from '../pages.ts';
import { inWords, sectorId } from './sector-id.ts';

const another = 'another';

export function Sector() {
  const { plan, work, framework, locale, change } = useWorkbench();
  const { sector: words } = stageMessages(locale).idea;
  const known = [
    ...framework.sectors.map(({ id, title }) => ({ value: id, label: title })),
    ...Object.entries(words.others).map(([value, label]) => ({ value, label })),
  ];
  const typed = work.drafts.sector?.text;
  const isKnown = known.some(({ value }) => value === plan.sector);
  const [asked, setAsked] = useState(false);
  const isAnother = asked || typed !== undefined || (plan.sector !== undefined && !isKnown);

  function choose(value: string) {
    const { sector: _typed, ...drafts } = work.drafts;
    setAsked(value === another);
    const { sector: _before, ...rest } = plan;
    const next = value === '' || value === another ? rest : { ...rest, sector: value };
    change({ plan: next, drafts }, 'sector');
  }

  return (
    <>
      <SelectField
        path="sector"
        label={words.label}
        help={words.help}
        options={[...known, { value: another, label: words.other }]}
        {...(isAnother && { value: another })}
        onChoose={choose}
        {...explained('sector')}
      />
      {isAnother && <OtherSector />}
    </>
  );
}

/** Words become the sector's id as they are typed; how they were typed is kept beside it. */
function OtherSector() {
  const { plan, work, locale, change } = useWorkbench();
  const { sector: words } = stageMessages(locale).idea;
  const id = useId();
  const text = work.drafts.sector?.text ?? inWords(plan.sector ?? '');
  const isRefused = text.trim() !== '' && sectorId(text) === undefined;

  function type(next: string) {
    const { sector: _before, ...rest } = plan;
    const sector = sectorId(next);
    change(
      {
        plan: sector === undefined ? rest : { ...rest, sector },
        drafts: { ...work.drafts, sector: { text: next } },
      },
      'sector',
    );
  }

  return (
    <div className="calc-field">
      <label htmlFor={id}>{words.otherLabel}</label>
      <div className="calc-input">
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={text}
          aria-invalid={isRefused ? true : undefined}
          aria-describedby={`${id}-problem ${id}-help`}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <p id={`${id}-problem`} className="calc-problem">
        {isRefused && words.otherProblem}
      </p>
      <p id={`${id}-help`} className="calc-help">
        {words.otherHelp}
      </p>
    </div>
  );
}
