/** The conditions of a decision while it is written: add one, date it, remove it. */
import { useListFocus } from '../../calculators/parts/useListFocus.ts';
import {
  type DecisionDraft,
  type DraftCondition,
  withCondition,
} from '../../workbench/edits/decision-draft.ts';
import { gateMessages } from '../messages/gates.ts';
import { DraftField } from './DraftField.tsx';

interface Props {
  readonly draft: DecisionDraft;
  readonly problemAt: (field: string) => string | undefined;
  readonly onType: (draft: DecisionDraft) => void;
  readonly locale: string;
}

export function Conditions({ draft, problemAt, onType, locale }: Props) {
  const words = gateMessages(locale);
  const { conditions } = draft;
  const { list, said, moveTo } = useListFocus();

  function type(id: string, typed: Partial<DraftCondition>) {
    onType({
      ...draft,
      conditions: conditions.map((each) => (each.id === id ? { ...each, ...typed } : each)),
    });
  }

  return (
    <div className="calc-phases" ref={list} id="decision-conditions">
      <p className="calc-group">{words.conditions}</p>
      <p className="calc-help">{words.conditionsHelp}</p>
      {conditions.map(({ id, text, due }, index) => {
        const number = String(index + 1);
        return (
          <fieldset key={id} className="calc-entry">
            <legend>{words.condition(number)}</legend>
            <DraftField
              id={`decision-conditions.${id}.text`}
              label={words.conditionText}
              needed
              value={text}
              problem={problemAt(`conditions.${id}.text`)}
              onType={(typed) => type(id, { text: typed })}
            />
            <DraftField
              id={`decision-conditions.${id}.due`}
              label={words.due}
              type="date"
              value={due}
              problem={problemAt(`conditions.${id}.due`)}
              onType={(typed) => type(id, { due: typed })}
            />
            <button
              type="button"
              onClick={() => {
                onType({ ...draft, conditions: conditions.filter((each) => each.id !== id) });
                moveTo(Math.min(index + 1, conditions.length - 1), words.conditionRemoved(number));
              }}
            >
              {words.removeCondition(number)}
            </button>
          </fieldset>
        );
      })}
      <p className="calc-problem">{problemAt('conditions')}</p>
      <button
        type="button"
        className="calc-add"
        onClick={() => {
          onType(withCondition(draft));
          moveTo(conditions.length + 1, words.conditionAdded);
        }}
      >
        {words.addCondition}
      </button>
      <p className="calc-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
