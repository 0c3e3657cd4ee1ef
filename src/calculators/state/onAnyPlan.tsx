/**
 * A calculator on its page: it works on the page’s plan until another of the library is chosen, or
 * a link brings one. What was typed is kept for each plan by itself.
 */
import { type ComponentType, useEffect, useState } from 'react';
import type { Plan } from '../../model/plan.ts';
import { messagesFor } from '../messages/shared.ts';
import type { Opened } from '../take-away/open-link.ts';
import { type PlanChoice, PlanSourceContext } from './plan-source.ts';
import type { CalculatorProps } from './useCalculator.ts';

export interface OnAnyPlanProps extends CalculatorProps {
  readonly plans?: readonly PlanChoice[];
  readonly page?: string;
}

interface Replacement {
  readonly key: string;
  readonly plan: Plan;
}

/** @param canAnswer whether a plan has what the calculator's question is about */
export function onAnyPlan(
  Calculator: ComponentType<CalculatorProps>,
  canAnswer: (plan: Plan) => boolean,
) {
  return function CalculatorOnAnyPlan({ plan, plans = [], page, locale }: OnAnyPlanProps) {
    const { frame: words } = messagesFor(locale);
    const [other, setOther] = useState<Replacement>();
    const [notice, setNotice] = useState<Pick<Opened, 'text' | 'discard'>>();
    const shared = notice?.discard && other ? other.plan.title : undefined;

    useEffect(() => {
      async function openLink() {
        if (!location.hash.startsWith('#plan=')) return;
        try {
          const { openLink } = await import('../take-away/open-link.ts');
          const opened = await openLink(location.hash, canAnswer, locale);
          if (opened.plan) setOther({ key: opened.key, plan: opened.plan });
          setNotice(opened);
        } catch {
          setNotice({ text: words.notLoaded });
        }
      }
      openLink();
      addEventListener('hashchange', openLink);
      return () => removeEventListener('hashchange', openLink);
    }, [locale, words]);

    async function choose(id: string) {
      const choice = plans.find((entry) => entry.id === id);
      try {
        const next =
          choice && id !== plan.id
            ? { key: id, plan: (await (await fetch(choice.href)).json()) as Plan }
            : undefined;
        setOther(next);
        setNotice(undefined);
        // The address no longer says what is shown.
        if (location.hash.startsWith('#plan='))
          history.replaceState(history.state, '', location.pathname + location.search);
      } catch {
        setNotice({ text: words.notLoaded });
      }
    }

    const chosen = other?.key ?? plan.id;
    return (
      <PlanSourceContext value={{ page, choices: plans, chosen, shared, choose }}>
        <div className="calc-notice" role="status">
          {notice && <p>{notice.text}</p>}
          {notice?.discard && (
            <button type="button" onClick={() => choose(plan.id)}>
              {notice.discard}
            </button>
          )}
        </div>
        <Calculator key={chosen} plan={other?.plan ?? plan} {...(locale && { locale })} />
      </PlanSourceContext>
    );
  };
}
