/**
 * A calculator on its page. It works on the plan that the visitor works on; without one, on the
 * page’s example, until another is chosen or a link brings one. A page about one plan keeps to it.
 */
import { type ComponentType, useEffect, useState } from 'react';
import type { Plan } from '../../model/plan.ts';
import { isVersionOfExample } from '../../workbench/shelf/entry.ts';
import { $shelf, goTo } from '../../workbench/shelf/shelf.ts';
import { messagesFor } from '../messages/shared.ts';
import type { Opened } from '../take-away/open-link.ts';
import { type PlanChoice, PlanSourceContext } from './plan-source.ts';
import type { CalculatorProps } from './useCalculator.ts';
import { useHydrated } from './useHydrated.ts';
import { useShelf } from './useShelf.ts';

export interface OnAnyPlanProps extends CalculatorProps {
  /** The examples to choose from; empty on a page about one plan. */
  readonly plans?: readonly PlanChoice[];
  readonly page?: string;
  readonly workbench?: string;
}

/** A plan that takes the place of the page’s. */
interface Other {
  readonly key: string;
  readonly plan: Plan;
  /** The fragment of the address that brought it. */
  readonly link?: string;
}

/** @param canAnswer whether a plan has what the calculator's question is about */
export function onAnyPlan(
  Calculator: ComponentType<CalculatorProps>,
  canAnswer: (plan: Plan) => boolean,
) {
  return function CalculatorOnAnyPlan({
    plan,
    plans = [],
    page,
    workbench,
    locale,
  }: OnAnyPlanProps) {
    const { frame: words } = messagesFor(locale);
    const alive = useHydrated();
    const [other, setOther] = useState<Other>();
    const [notice, setNotice] = useState<Pick<Opened, 'text' | 'discard'>>();
    const shared = notice?.discard && other ? other.plan.title : undefined;
    const entries = useShelf((shelf) => shelf.entries);
    const current = useShelf(({ place }) => place.current);
    const worked = alive && plans.length > 0 && current ? entries[current] : undefined;
    // An example's version is found under the example's own name.
    const examples = new Set(plans.map(({ id }) => id));
    const own = Object.values(entries).filter(({ key }) => !examples.has(key));

    useEffect(() => {
      async function openLink() {
        const link = location.hash;
        if (!link.startsWith('#plan=')) return;
        try {
          const { openLink } = await import('../take-away/open-link.ts');
          const opened = await openLink(link, canAnswer, locale);
          if (opened.plan) setOther({ key: opened.key, plan: opened.plan, link });
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
      try {
        const choice = plans.find((entry) => entry.id === id);
        const isPagesOwn = id === plan.id;
        setOther(
          choice && !isPagesOwn
            ? { key: id, plan: (await (await fetch(choice.href)).json()) as Plan }
            : undefined,
        );
        setNotice(undefined);
        const { entries, place } = $shelf.get();
        if (plans.length > 0) goTo({ ...place, current: entries[id] ? id : undefined });
        // The address no longer says what is shown.
        if (location.hash.startsWith('#plan='))
          history.replaceState(history.state, '', location.pathname + location.search);
      } catch {
        setNotice({ text: words.notLoaded });
      }
    }

    // The visitor's version of another example, which is fetched to go back to.
    const elsewhere =
      !other && worked && isVersionOfExample(worked) && examples.has(worked.key)
        ? worked.key
        : plan.id;
    // biome-ignore lint/correctness/useExhaustiveDependencies: choosing changes nothing it depends on
    useEffect(() => {
      if (elsewhere !== plan.id) void choose(elsewhere);
    }, [elsewhere]);

    const ownPlan = !other && worked && !isVersionOfExample(worked) ? worked : undefined;
    const unfit = ownPlan && !canAnswer(ownPlan.plan) ? ownPlan.plan.title : undefined;
    const chosen = other?.key ?? (unfit ? plan.id : (ownPlan?.key ?? plan.id));
    return (
      <PlanSourceContext
        value={{
          page,
          workbench,
          examples: plans,
          own: own.flatMap((entry) =>
            canAnswer(entry.plan) ? { id: entry.key, title: entry.plan.title } : [],
          ),
          chosen,
          isOwn: chosen === ownPlan?.key,
          shared,
          link: other?.link,
          choose,
        }}
      >
        <div className="calc-notice" role="status">
          {notice && <p>{notice.text}</p>}
          {notice?.discard && (
            <button type="button" onClick={() => choose(plan.id)}>
              {notice.discard}
            </button>
          )}
          {unfit && <p>{words.unfit(unfit)}</p>}
        </div>
        <Calculator
          key={chosen}
          plan={other?.plan ?? (unfit ? plan : (ownPlan?.plan ?? plan))}
          {...(locale && { locale })}
        />
      </PlanSourceContext>
    );
  };
}
