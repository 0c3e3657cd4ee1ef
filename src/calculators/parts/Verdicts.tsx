/** Each metric's verdict with its reason and what to know about it, and the rule behind them. */
import type { Decision, Judgement } from '../../model/decision.ts';
import { missingOf } from '../answers/missing.ts';
import { Sign, toneOf } from '../chart/VerdictMark.tsx';
import { decisionMessages } from '../messages/decision.ts';
import { useContextOfCalculator } from '../state/context.ts';

export function Verdicts({ decision }: { decision: Decision }) {
  const { calculator, show } = useContextOfCalculator();
  const words = decisionMessages(calculator.locale);
  const { confidence, judgements, threats } = decision;
  return (
    <>
      <ul className="calc-verdicts">
        {judgements.map((judgement) => (
          <Item key={judgement.metric.id} judgement={judgement} />
        ))}
      </ul>
      {threats.length > 0 && (
        <div className="calc-assumptions">
          <p>{words.threatsTitle}</p>
          <ul>
            {threats.map((threat) => (
              <li key={threat}>{words.threats[threat]}</li>
            ))}
          </ul>
        </div>
      )}
      {confidence.value !== null && <p className="calc-help">{words.rule(show(confidence))}</p>}
    </>
  );
}

function Item({ judgement }: { judgement: Judgement }) {
  const { calculator } = useContextOfCalculator();
  const { plan, analysis, locale } = calculator;
  const words = decisionMessages(locale);
  const { metric, verdict, reason, waitsFor, caveats } = judgement;
  const missing = missingOf(waitsFor, metric, plan, locale);
  const average = analysis.metrics.find((result) => result.metric.id === metric.id)?.verdict;
  const isOpen = verdict === 'cannot-be-judged';
  const said =
    isOpen && (average === 'met' || average === 'missed')
      ? words.onAverage[average]
      : words.verdicts[verdict];
  return (
    <li>
      <Sign tone={toneOf[verdict]} />
      <div>
        {words.verdict(metric.name, said, words.reasons[reason](missing))}
        {caveats.map((caveat) => (
          <span key={caveat} className="calc-help">
            {words.caveats[caveat]}
          </span>
        ))}
      </div>
    </li>
  );
}
