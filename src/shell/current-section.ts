/** Marks, in a list of links to sections, the section that is being read. */
export function markCurrentSection(links: Iterable<HTMLAnchorElement>): void {
  const sections = [...links].flatMap((link) => {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return section ? [{ link, section }] : [];
  });
  let frame: number | undefined;

  const mark = (): void => {
    frame = undefined;
    const begun = sections.filter(
      ({ section }) => section.getBoundingClientRect().top < readingLine,
    );
    const current = begun.at(-1) ?? sections[0];
    for (const { link } of sections)
      if (link === current?.link) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };

  addEventListener('scroll', () => (frame ??= requestAnimationFrame(mark)), { passive: true });
  mark();
}

/** Below the header, where the eye is after following a link to a section. */
const readingLine = 140;
