/** A gate as a thin door, shut or open. Decoration: the words beside it say what it means. */
export const Door = ({ isOpen }: { readonly isOpen: boolean }) => (
  <svg
    className={isOpen ? 'bench-door bench-door-open' : 'bench-door'}
    viewBox="0 0 24 32"
    width="24"
    height="32"
    aria-hidden="true"
  >
    <path d="M3.5 31V3.5a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2V31" />
    {isOpen ? (
      <path className="bench-door-leaf" d="M3.5 31V3.5L12 7v24Z" />
    ) : (
      <path className="bench-door-leaf" d="M6.5 31V5.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1V31Z" />
    )}
    <circle cx={isOpen ? 10 : 15} cy="18.5" r="1.1" />
    <path d="M.5 31h23" />
  </svg>
);
