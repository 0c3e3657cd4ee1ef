/** The criteria that the model checks itself: how each stands, and the figures why. */
import { Fragment } from 'react';
import type { Tone } from '../../calculators/chart/VerdictMark.tsx';
import type { Check } from '../../model/gates/check.ts';
import type { GateReadiness } from '../../model/gates.ts';
import { FieldLink } from '../fields/FieldLink.tsx';
import { Sign } from '../fields/Sign.tsx';
import { gateMessages } from '../messages/gates.ts';
import { governanceMessages } from '../messages/governance.ts';
import { type About, checkSentence } from './say.ts';

const tones: Readonly<Record<Check['result'], Tone>> = {
  passed: 'go',
  failed: 'stop',
  waits: 'unknown',
};

interface Props {
  readonly readiness: GateReadiness;
  readonly about: About;
}

export function Checks({ readiness: { checks }, about }: Props) {
  const words = gateMessages(about.locale);
  const names = governanceMessages(about.locale);
  return (
    <section>
      <h3>{words.checked}</h3>
      <p className="calc-help">{words.checkedHelp}</p>
      <ul className="calc-verdicts">
        {checks.map((check) => (
          <li key={check.id} data-check={check.id}>
            <Sign tone={tones[check.result]} />
            <div>
              <strong>{names.checks[check.result]}</strong>{' '}
              {about.gate.checks.find(({ id }) => id === check.id)?.text}
              <span className="calc-help">
                {check.result === 'waits' ? words.waitsFor : checkSentence(check, about)}
                {check.result !== 'passed' && (
                  <>
                    {check.fields.map((path, index) => (
                      <Fragment key={path}>
                        {index === 0 ? ' ' : '; '}
                        <FieldLink path={path} />
                      </Fragment>
                    ))}
                    .
                  </>
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
