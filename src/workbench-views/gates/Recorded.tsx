/** A decision as it was recorded. Of the latest, conditions are ticked as they are met. */
import type { Tone } from '../../calculators/chart/VerdictMark.tsx';
import { formatDate } from '../../calculators/format.ts';
import type { Condition, GateDecision } from '../../model/gates/decisions.ts';
import { Sign } from '../fields/Sign.tsx';
import { gateMessages } from '../messages/gates.ts';
import { governanceMessages } from '../messages/governance.ts';
import { useWorkbench } from '../state/workbench.ts';
import { type About, openText } from './say.ts';

const tones: Readonly<Record<GateDecision['decision'], Tone>> = {
  go: 'go',
  conditional: 'caution',
  'no-go': 'stop',
};

interface Props {
  readonly decision: GateDecision;
  readonly about: About;
  /** Its number among the decisions of its gate, while it is the latest. */
  readonly number?: number;
}

export function Recorded({ decision, about, number }: Props) {
  const { locale, gate } = about;
  const words = gateMessages(locale);
  const names = governanceMessages(locale);
  const { conditions = [], open = [], reason } = decision;
  return (
    <div className="bench-recorded">
      <p className="bench-state">
        <Sign tone={tones[decision.decision]} />
        <span>
          {words.decided(
            names.decisions[decision.decision],
            formatDate(decision.date, locale),
            names.roles[decision.role],
          )}
        </span>
      </p>
      {reason && <p className="bench-words">{reason}</p>}
      {conditions.length > 0 && (
        <>
          <p className="calc-group">{words.conditions}</p>
          <ul>
            {conditions.map((condition) => (
              <li key={condition.id}>
                {number === undefined ? (
                  <ConditionText condition={condition} locale={locale} />
                ) : (
                  <Tick
                    condition={condition}
                    path={`decisions.${gate.id}.${number}.conditions.${condition.id}.met`}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <>
          <p className="calc-group">{words.openThen}</p>
          <ul>
            {[...new Set(open)].map((code) => (
              <li key={code}>{openText(code, about)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Tick({ condition, path }: { readonly condition: Condition; readonly path: string }) {
  const { write, locale } = useWorkbench();
  return (
    <label className="bench-tick" data-path={path}>
      <input
        type="checkbox"
        checked={condition.met === true}
        onChange={(event) => write(path, event.target.checked)}
      />
      <ConditionText condition={condition} locale={locale} />
    </label>
  );
}

function ConditionText({
  condition: { text, due, met },
  locale,
}: {
  readonly condition: Condition;
  readonly locale: string;
}) {
  const words = gateMessages(locale);
  const { conditions } = governanceMessages(locale);
  return (
    <span>
      {text}
      {due && ` (${words.dueOn(formatDate(due, locale))})`}{' '}
      {met ? <em className="bench-met">{conditions.met}</em> : <em>{conditions.open}</em>}
    </span>
  );
}
