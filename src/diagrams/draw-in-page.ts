/**
 * Draws one diagram in a browser's page and makes the drawing fit for the site: no style
 * attributes, colours from the page's variables, nothing in it that nothing uses. The function
 * refers to nothing outside itself, so that it can be sent into a page as text.
 */
import type { Mermaid, MermaidConfig } from 'mermaid';

export interface Order {
  readonly code: string;
  /** Starts every id in the drawing. */
  readonly id: string;
  readonly config: MermaidConfig;
  /** Colours that Mermaid is given, and what stands for them in the page's style. */
  readonly colors: Readonly<Record<string, string>>;
  readonly title: string;
  readonly description: string;
}

export interface Drawing {
  /** An svg element without its style. */
  readonly svg: string;
  /** The rules that apply to it, and to nothing else on the page. */
  readonly css: string;
  /** Natural width in pixels. */
  readonly width: number;
}

export async function drawInPage(mermaid: Mermaid, order: Order): Promise<Drawing> {
  const { id } = order;
  mermaid.initialize(order.config);
  const holder = document.createElement('template');
  holder.innerHTML = await mermaidsDrawing();
  const root = holder.content.querySelector('svg');
  if (!root) throw new Error('Mermaid drew nothing.');
  const svg: SVGSVGElement = root;
  const all = () => [svg, ...svg.querySelectorAll('*')];
  const palette = Object.entries(order.colors).map(([color, variable]) => ({
    channels: channelsOf(color),
    variable,
  }));
  const coloured = ['fill', 'stroke', 'color', 'background-color', 'stop-color', 'flood-color'];

  const rules = [...mermaidsRules(), ...rulesForStyleAttributes()];
  centreStateLabels();
  dropUnreferenced(cssOf(rules));
  const css = cssOf(rules.filter(({ selectors }) => selectors.some(matches)));
  trimAttributes(css);
  dropEmpty();
  describe();
  const width = giveSize();
  return { svg: svg.outerHTML, css, width };

  /** Drawn off stage, in the diagram's own type. */
  async function mermaidsDrawing(): Promise<string> {
    const stage = document.createElement('div');
    const { fontSize = 16, fontFamily = 'sans-serif' } = order.config;
    Object.assign(stage.style, {
      position: 'absolute',
      visibility: 'hidden',
      font: `${fontSize}px ${fontFamily}`,
    });
    document.body.append(stage);
    const draw = async () => (await mermaid.render(id, order.code, stage)).svg;
    try {
      const drawn = await draw();
      return refusesStyles(stage) ? await withSheet(drawn, draw) : drawn;
    } finally {
      stage.remove();
    }
  }

  function refusesStyles(stage: HTMLElement): boolean {
    const style = document.createElement('style');
    style.textContent = 'x { color: red; }';
    stage.append(style);
    return !style.sheet?.cssRules.length;
  }

  /** Where a policy refuses Mermaid's style element, its rules still have to shape what it measures. */
  async function withSheet(drawn: string, draw: () => Promise<string>): Promise<string> {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(/<style>([\s\S]*?)<\/style>/.exec(drawn)?.[1] ?? '');
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, sheet];
    try {
      return await draw();
    } finally {
      document.adoptedStyleSheets = before;
    }
  }

  interface Rule {
    readonly selectors: readonly string[];
    readonly body: string;
  }

  function cssOf(list: readonly Rule[]): string {
    return list
      .map(({ selectors, body }) => `${selectors.join(',')}{${body}}`)
      .join('')
      .replaceAll(/url\("(#[^"]+)"\)/g, 'url($1)');
  }

  /** The rules in Mermaid's style element that match something. */
  function mermaidsRules(): Rule[] {
    const style = svg.querySelector('style');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style?.textContent ?? '');
    style?.remove();
    return [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSStyleRule)
      .map((rule) => ({
        selectors: rule.selectorText.split(/,\s*(?![^(]*\))/).filter(matches),
        body: declarationsIn(rule.style),
      }))
      .filter(({ selectors, body }) => selectors.length > 0 && body !== '');
  }

  function matches(selector: string): boolean {
    try {
      return holder.content.querySelector(selector) !== null;
    } catch {
      return false;
    }
  }

  /** A strict content security policy refuses style attributes: they become classes. */
  function rulesForStyleAttributes(): Rule[] {
    svg.removeAttribute('style');
    const names = new Map<string, string>();
    for (const element of svg.querySelectorAll('[style]')) {
      const body = declarationsIn(parsed(element.getAttribute('style') ?? ''));
      element.removeAttribute('style');
      if (body === '') continue;
      const name = names.get(body) ?? `s${names.size}`;
      names.set(body, name);
      element.classList.add(name);
    }
    // The doubled id outweighs every selector of Mermaid's, as the attribute did.
    return [...names].map(([body, name]) => ({ selectors: [`#${id}#${id} .${name}`], body }));
  }

  function parsed(declarations: string): CSSStyleDeclaration {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`x { ${declarations} }`);
    return (sheet.cssRules[0] as CSSStyleRule).style;
  }

  /** Without what the page decides (its font) and what a still picture does not need. */
  function declarationsIn(style: CSSStyleDeclaration): string {
    const needless = /^(font-family|animation.*|cursor|pointer-events|filter|position|z-index)$/;
    return [...style]
      .filter((name) => !needless.test(name))
      .map((name) => {
        const value = style.getPropertyValue(name);
        const priority = style.getPropertyPriority(name) && '!important';
        return `${name}:${coloured.includes(name) ? inPageColours(value) : value}${priority}`;
      })
      .join(';');
  }

  function inPageColours(value: string): string {
    const keywords = ['none', 'inherit', 'currentcolor', 'transparent', 'revert', 'url', 'var'];
    return value.replace(/#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)|^[a-z]+$/gi, (word) => {
      const channels = channelsOf(word);
      if (keywords.includes(word.toLowerCase()) || channels.length < 3) return word;
      return channels[3] === 0 ? 'transparent' : nearestVariable(channels);
    });
  }

  /** Mermaid derives colours of its own: the nearest of the page's stands for each. */
  function nearestVariable(channels: readonly number[]): string {
    const far = (entry: { readonly channels: readonly number[] }) =>
      [0, 1, 2].reduce(
        (sum, index) => sum + ((entry.channels[index] ?? 0) - (channels[index] ?? 0)) ** 2,
        0,
      );
    return palette.reduce((best, entry) => (far(entry) < far(best) ? entry : best)).variable;
  }

  /** Red, green and blue, and opacity where it is not full; empty for what is no colour. */
  function channelsOf(color: string): number[] {
    const canonical = parsed(`background-color: ${named(color)}`).getPropertyValue(
      'background-color',
    );
    return (canonical.match(/^rgba?\((.*)\)$/)?.[1]?.split(/[\s,/]+/) ?? []).map(Number);
  }

  /** A named colour as numbers; only a canvas tells them without a rendered element. */
  function named(color: string): string {
    if (!/^[a-z]+$/i.test(color)) return color;
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return color;
    context.fillStyle = 'rgba(1, 2, 3, 0.5)';
    const before = context.fillStyle;
    context.fillStyle = color;
    return context.fillStyle === before ? color : context.fillStyle;
  }

  /** With text of SVG, Mermaid 12 starts the names of states at the left of their boxes. */
  function centreStateLabels(): void {
    for (const label of svg.querySelectorAll('.statediagram-state > rect.basic ~ g.label')) {
      const y = /,\s*([-\d.]+)\)/.exec(label.getAttribute('transform') ?? '')?.[1] ?? '0';
      label.setAttribute('transform', `translate(0, ${y})`);
      label.querySelector('text')?.setAttribute('text-anchor', 'middle');
    }
  }

  function refersTo(text: string, name: string): boolean {
    return ['url(#', 'url("#', 'href="#'].some((start) => {
      const at = text.indexOf(start + name);
      return at >= 0 && /^[)"]/.test(text.slice(at + start.length + name.length));
    });
  }

  /** Mermaid defines every kind of arrowhead and shadow, whether or not it is used. */
  function dropUnreferenced(style: string): void {
    const text = style + svg.outerHTML;
    for (const part of svg.querySelectorAll('marker, filter, linearGradient, clipPath, symbol'))
      if (!refersTo(text, part.id)) part.remove();
  }

  function trimAttributes(style: string): void {
    const text = style + svg.outerHTML;
    const lengths = /^(d|points|r|r[xy]|[xy][12]?|c[xy]|width|height|transform|viewBox)$/;
    for (const element of all()) {
      for (const { name, value } of [...element.attributes]) {
        const needless =
          (name === 'id' && element !== svg && !refersTo(text, value)) ||
          (name.startsWith('data-') && !style.includes(`[${name}`)) ||
          (/^font-(style|weight)$/.test(name) && value === 'normal') ||
          /^(font-family|role|tabindex|aria-.*)$/.test(name);
        if (needless) element.removeAttribute(name);
        else if (coloured.includes(name)) element.setAttribute(name, inPageColours(value));
        else if (lengths.test(name)) element.setAttribute(name, rounded(value));
      }
      const used = new Set(
        [...element.classList].filter((name) =>
          new RegExp(`\\.${CSS.escape(name)}(?![\\w-])`).test(style),
        ),
      );
      if (used.size > 0) element.setAttribute('class', [...used].join(' '));
      else element.removeAttribute('class');
    }
  }

  function rounded(value: string): string {
    return value.replace(/-?\d*\.\d+(e-?\d+)?/g, (number) =>
      String(Number(Number(number).toFixed(1))),
    );
  }

  function dropEmpty(): void {
    for (const span of svg.querySelectorAll('tspan tspan'))
      if (span.attributes.length === 0) span.replaceWith(...span.childNodes);
    for (const rect of svg.querySelectorAll('rect:not([width])')) rect.remove();
    for (const element of all().reverse())
      if (/^(g|defs|text)$/.test(element.tagName) && element.childNodes.length === 0)
        element.remove();
    svg.normalize();
  }

  /** One picture with a name and a description, whichever kind of diagram it is. */
  function describe(): void {
    for (const element of svg.querySelectorAll(':scope > title, :scope > desc')) element.remove();
    const say = (tag: 'title' | 'desc', text: string) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      element.id = `${id}-${tag}`;
      element.textContent = text;
      svg.prepend(element);
    };
    say('desc', order.description);
    say('title', order.title);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-labelledby', `${id}-title`);
    svg.setAttribute('aria-describedby', `${id}-desc`);
  }

  function giveSize(): number {
    const box = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
    const [natural, tall] = [Math.ceil(box[2] ?? 0), Math.ceil(box[3] ?? 0)];
    svg.setAttribute('width', String(natural));
    svg.setAttribute('height', String(tall));
    return natural;
  }
}
