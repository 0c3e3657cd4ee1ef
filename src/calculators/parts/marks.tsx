/** The shapes that go with a colour, so that colour never speaks alone. */
export const Diamond = () => (
  <svg className="calc-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M8 1 15 8 8 15 1 8Z" />
  </svg>
);
