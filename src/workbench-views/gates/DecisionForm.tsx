/** A decision while it is written: what speaks against a "go" is said before it can be recorded. */

import { useState } from 'react';
import { Choice } from '../../calculators/parts/Choice.tsx';
import type { Objection } from '../../model/gates/objections.ts';
import { roles, verdictsOfGate } from '../../model/names.ts';
import type { DecisionDraft } from '../../workbench/edits/decision-draft.ts';
import { findingsIn, needsReason } from '../../workbench/edits/record-decision.ts';
import { useFocusOn } from '../fields/useFocusOn.ts';
import { gateMessages } from '../messages/gates.ts';
import { governanceMessages } from '../messages/governance.ts';
import { Conditions } from './Conditions.tsx';
import { DraftField } from './DraftField.tsx';
import { Objections } from './Objections.tsx';
import type { About } from './say.ts';

interface Props {
  readonly draft: DecisionDraft;
  readonly objections: readonly Objection[];
  readonly about: About;
  readonly onType: (draft: DecisionDraft) => void;
  readonly onRecord: () => void;
  readonly onCancel: (() => void) | undefined;
}

export function DecisionForm({ draft, objections, about, onType, onRecord, onCancel }: Props) {
  const { gate, locale } = about;
  const words = gateMessages(locale);
  const names = governanceMessages(locale);
  const focusOn = useFocusOn();
  const [isRefused, setRefused] = useState(false);
  const findings = findingsIn(draft, objections);
  const problemAt = (field: string) => {
    const found = isRefused && findings.find((each) => each.field === field);
    return found ? words.problems[found.problem] : undefined;
  };
  const asksReason = needsReason(draft, objections);
  const others = roles.filter((role) => !gate.deciders.includes(role));

  function record() {
    setRefused(findings.length > 0);
    const [first] = findings;
    if (first) focusOn(`decision-${first.field}`);
    onRecord();
  }

  return (
    <div className="bench-fields" id="decision-form">
      <div id="decision-decision">
        <Choice
          legend={words.write}
          options={verdictsOfGate.map((value) => ({ value, label: names.decisions[value] }))}
          value={draft.decision ?? ''}
          onChoose={(chosen) => {
            const decision = verdictsOfGate.find((value) => value === chosen);
            onType({ ...draft, decision });
          }}
        />
        <p className="calc-problem">{problemAt('decision')}</p>
      </div>
      {asksReason && <Objections objections={objections} about={about} />}
      <DraftField
        id="decision-date"
        label={words.dateOfDecision}
        type="date"
        value={draft.date}
        problem={problemAt('date')}
        onType={(date) => onType({ ...draft, date })}
      />
      <div className="calc-field">
        <label htmlFor="decision-role">{words.signs}</label>
        <select
          id="decision-role"
          value={draft.role}
          onChange={({ target }) =>
            onType({ ...draft, role: roles.find((role) => role === target.value) ?? draft.role })
          }
        >
          {[...gate.deciders, ...others].map((role) => (
            <option key={role} value={role}>
              {names.roles[role]}
            </option>
          ))}
        </select>
      </div>
      {draft.decision === 'conditional' && (
        <Conditions draft={draft} problemAt={problemAt} onType={onType} locale={locale} />
      )}
      <DraftField
        id="decision-reason"
        label={words.reason}
        help={asksReason ? words.reasonNeeded : words.reasonHelp}
        lines={3}
        needed={asksReason}
        value={draft.reason}
        problem={problemAt('reason')}
        onType={(reason) => onType({ ...draft, reason })}
      />
      <p className="calc-actions">
        <button type="button" onClick={record}>
          {words.record}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </p>
    </div>
  );
}
