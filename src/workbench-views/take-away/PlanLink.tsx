/** The plan as a link: copied, or selected and copied by hand, with a note on how far it gets. */
import { useEffect, useId, useRef, useState } from 'react';
import { formatInput } from '../../calculators/format.ts';
import { statistic } from '../../model/figure.ts';
import type { Plan } from '../../model/plan.ts';
import { type LinkProblem, packPlan, reachOf } from '../../workbench/link.ts';
import { takeMessages } from '../messages/take.ts';
import { useWorkbench } from '../state/workbench.ts';

type Link = { readonly plan: Plan } & (
  | { readonly address: string }
  | { readonly problem: LinkProblem['code'] }
);

export function PlanLink() {
  const { plan, locale } = useWorkbench();
  const words = takeMessages(locale);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [link, setLink] = useState<Link>();
  const [said, say] = useState('');

  useEffect(() => {
    let current = true;
    void packPlan(plan).then((packed) => {
      if (!current) return;
      const page = new URL(location.pathname, location.href);
      setLink(
        packed.ok
          ? { plan, address: `${page}#plan=${packed.value}` }
          : { plan, problem: packed.problem.code },
      );
    });
    return () => {
      current = false;
    };
  }, [plan]);

  async function copy(address: string) {
    try {
      await navigator.clipboard.writeText(address);
      say(words.copied);
    } catch {
      box.current?.select();
      say(words.notCopied);
    }
  }

  // A link to an earlier state of the plan would bring something else than what is seen.
  if (link?.plan !== plan) return <p className="calc-help">{words.makingLink}</p>;
  if ('problem' in link) return <p>{words.noLink[link.problem]}</p>;
  const { address } = link;
  return (
    <>
      <label htmlFor={id}>{words.linkLabel}</label>
      <textarea
        id={id}
        ref={box}
        readOnly
        rows={3}
        value={address}
        aria-describedby={`${id}-reach`}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p id={`${id}-reach`} className="calc-help">
        {words.reach[reachOf(address)](formatInput(address.length, statistic, locale))}
      </p>
      <div className="calc-actions">
        <button type="button" onClick={() => void copy(address)}>
          {words.copyLink}
        </button>
      </div>
      <p className="calc-help" role="status">
        {said}
      </p>
    </>
  );
}
