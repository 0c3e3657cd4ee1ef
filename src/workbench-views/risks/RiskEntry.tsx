/** One risk of the register: its rating at a glance, and the form behind it. */

import { useState } from 'react';
import { formatList } from '../../calculators/format.ts';
import { Diamond } from '../../calculators/parts/marks.tsx';
import { riskFunctions, roles } from '../../model/names.ts';
import type { RatedRisk } from '../../model/risk.ts';
import { ExplainedBy } from '../fields/ExplainedBy.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { governanceMessages } from '../messages/governance.ts';
import { riskMessages } from '../messages/risks.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Band } from './Band.tsx';
import { Rating } from './Rating.tsx';

interface Props {
  readonly rated: RatedRisk;
  readonly number: number;
  /** Opened from the start, because it was just added. */
  readonly isNew: boolean;
  readonly onRemove: () => void;
}

export const entryId = (risk: string): string => `risk-entry-${risk}`;
export const titleId = (risk: string): string => `risk-title-${risk}`;

export function RiskEntry({ rated, number, isNew, onRemove }: Props) {
  const { locale } = useWorkbench();
  const words = riskMessages(locale);
  const [isOpen, setOpen] = useState(isNew);
  const { risk, inherent, residual, missing, residualAboveInherent } = rated;
  const gaps = missing.map((gap) => words.gaps[gap]);
  return (
    <li id={entryId(risk.id)}>
      <h4>{words.heading(new Intl.NumberFormat(locale).format(number), risk.title)}</h4>
      <p className="bench-bands">
        <span>
          {words.kinds.inherent}: <Band band={inherent.band} locale={locale} />
        </span>
        <span>
          {words.kinds.residual}: <Band band={residual.band} locale={locale} />
        </span>
      </p>
      <p className="calc-help">
        {gaps.length > 0 ? words.missing(formatList(gaps, locale)) : words.complete}
      </p>
      {residualAboveInherent && (
        <p className="bench-state">
          <Diamond />
          <span>{words.worse}</span>
        </p>
      )}
      <details
        data-path={`risks.${risk.id}`}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {words.edit}
          <span className="calc-hidden">{words.editWhat(risk.title)}</span>
        </summary>
        {isOpen && <Form rated={rated} onRemove={onRemove} />}
      </details>
    </li>
  );
}

function Form({ rated, onRemove }: Pick<Props, 'rated' | 'onRemove'>) {
  const { locale } = useWorkbench();
  const words = riskMessages(locale);
  const names = governanceMessages(locale);
  const { risk, inherent, residual } = rated;
  const at = `risks.${risk.id}`;
  return (
    <fieldset className="bench-fields" aria-label={risk.title}>
      <div id={titleId(risk.id)}>
        <TextField
          path={`${at}.title`}
          label={words.name}
          help={words.nameHelp}
          lines={2}
          page="playbooks/risk-assessment#run-the-session"
        />
      </div>
      <p className="calc-help">
        {words.scalesHelp}{' '}
        <ExplainedBy
          page="playbooks/risk-assessment#anchor-the-scales-before-scoring"
          what={words.scales}
        />
      </p>
      <Rating id={risk.id} kind="inherent" rating={inherent} />
      <TextField
        path={`${at}.control`}
        label={words.control}
        help={words.controlHelp}
        page="playbooks/guardrails"
        lines={2}
      />
      <SelectField
        path={`${at}.owner`}
        label={words.owner}
        page="playbooks/guardrails#one-owner-for-each-guardrail"
        options={roles.map((value) => ({ value, label: names.roles[value] }))}
      />
      <SelectField
        path={`${at}.function`}
        label={words.function}
        help={risk.function ? words.functionMeans[risk.function] : ''}
        page="playbooks/risk-assessment#map-controls-to-the-nist-functions"
        options={riskFunctions.map((value) => ({ value, label: names.functions[value] }))}
      />
      <Rating id={risk.id} kind="residual" rating={residual} />
      <TextField path={`${at}.note`} label={words.note} lines={2} />
      <p>
        <button type="button" onClick={onRemove} aria-label={words.removeWhat(risk.title)}>
          {words.remove}
        </button>
      </p>
    </fieldset>
  );
}
