/** A sentence in which no line ends between a minus and its amount. */
export const Prose = ({ text }: { text: string }) =>
  text.split(/(−\S+)/).map((part) =>
    part.startsWith('−') ? (
      <span key={part} className="calc-whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
