/** What a finished page becomes as Markdown, element by element. */
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdownPath, pathBelow } from '../../src/machines/address.ts';
import { toMarkdown } from '../../src/machines/markdown/to-markdown.ts';

const url = 'https://example.org/gates/g3/';
const known = new Map([['https://example.org/gates/g4/', 'https://example.org/gates/g4.md']]);
const diagrams = ['flowchart LR\n  A --> B'].values();

const markdown = (html: string): string =>
  toMarkdown(
    htmlToHast(`<!doctype html><html><body><nav>menu</nav><main>${html}</main></body></html>`),
    {
      url,
      resolve: (href) => {
        const { href: target } = new URL(href, url);
        return known.get(target) ?? target;
      },
      nextDiagram: () => diagrams.next().value,
    },
  ).trim();

test.each([
  ['playbooks/rollback/', 'playbooks/rollback.md'],
  ['gates/', 'gates.md'],
  ['', 'index.md'],
])('the page %s is at %s', (page, expected) => expect(markdownPath(page)).toBe(expected));

test.each([
  ['/', '/gates/g3/', 'gates/g3/'],
  ['/', '/', ''],
  ['/handbook', '/handbook/', ''],
  ['/handbook/', '/handbook/gates/g3/', 'gates/g3/'],
  ['/', '/gates/g3', 'gates/g3/'],
])('below %s, %s is the page "%s"', (base, pathname, expected) =>
  expect(pathBelow(base, pathname)).toBe(expected),
);

describe('links', () => {
  test('to a page lead to its Markdown', () =>
    expect(markdown('<p>See <a href="/gates/g4/">gate 4</a>.</p>')).toBe(
      'See [gate 4](https://example.org/gates/g4.md).',
    ));
  test('to a place in a page lead to that place', () =>
    expect(markdown('<p><a href="/gates/g4/#risk">risk</a></p>')).toBe(
      '[risk](https://example.org/gates/g4/#risk)',
    ));
  test('within the page and to other sites stay what they are', () =>
    expect(
      markdown('<p><a href="#risk">risk</a> and <a href="https://nist.gov/">NIST</a></p>'),
    ).toBe('[risk](https://example.org/gates/g3/#risk) and [NIST](https://nist.gov/)'));
  test('that only a style sheet keeps apart get a comma', () =>
    expect(markdown('<p>Read: <a href="/a/">a</a><a href="/b/">b</a></p>')).toBe(
      'Read: [a](https://example.org/a/), [b](https://example.org/b/)',
    ));
});

describe('what is for eyes and hands', () => {
  test.each([
    '<form><label>Yes <input type="radio"></label></form>',
    '<p class="next-step print:hidden">Next step</p>',
    '<p hidden>Later</p>',
    '<span class="sr-only">Section titled</span>',
    '<button type="button">Copy</button>',
    '<dialog>Sure?</dialog>',
    '<p role="status">0 of 9</p>',
    '<footer>Edit this page</footer>',
    '<svg><text>drawing</text></svg>',
  ])('%s is left out', (html) => expect(markdown(`<p>Text</p>${html}`)).toBe('Text'));

  test('a figure and a term are said without what they open to', () => {
    const opener = (words: string) =>
      `<span><button type="button" popovertarget="x">${words}</button><span id="x" popover>formula</span></span>`;
    expect(markdown(`<p>It takes ${opener('2.1 months')} at full ${opener('adoption')}.</p>`)).toBe(
      'It takes 2.1 months at full adoption.',
    );
  });
});

test('a checklist is a list of tasks', () => {
  const item = (text: string) =>
    `<li><label><input type="checkbox" data-item="a"><span>${text}</span></label></li>`;
  expect(
    markdown(`<ul>${item('Switched off, <strong>timed</strong>')}${item('On the roster')}</ul>`),
  ).toBe('- [ ] Switched off, **timed**\n- [ ] On the roster');
});

test('names and what is said of them are a list', () =>
  expect(
    markdown(
      '<dl><div><dt>Owner</dt><dd>Risk officer</dd></div><dt>Brings</dt><dd><ul><li>Log</li></ul></dd></dl>',
    ),
  ).toBe('- **Owner:** Risk officer\n\n- **Brings:**\n\n  - Log'));

test('a definition of several parts is one line, without a second sign after a sentence', () =>
  expect(
    markdown(
      '<dl><dt><code>risk</code><small>needed</small></dt><dd>Of the automation.</dd><dd>low or high</dd><dd>Example: low</dd></dl>',
    ),
  ).toBe('- **`risk` (needed):** Of the automation. low or high; Example: low'));

describe('what stands beside a name in a quieter face is kept apart', () => {
  test.each([
    ['<p><cite>AI Act</cite><span class="publisher">Japan, 2025</span></p>', 'AI Act. Japan, 2025'],
    ['<p>Waiting time<span class="role">Primary</span></p>', 'Waiting time (Primary)'],
    [
      '<p><strong>Log</strong> <small>Owner: Risk officer</small></p>',
      '**Log** (Owner: Risk officer)',
    ],
  ])('%s', (html, expected) => expect(markdown(html)).toBe(expected));

  test('and stands by itself where it has a line of its own', () =>
    expect(markdown('<p>What a gate decides.</p><small>Gate, 4 min</small>')).toBe(
      'What a gate decides.\n\nGate, 4 min',
    ));
});

test('a link is kept apart from the code before it', () =>
  expect(markdown('<p><code>a.mdx</code><a href="/gates/g4/">Begin</a></p>')).toBe(
    '`a.mdx` [Begin](https://example.org/gates/g4.md)',
  ));

test('a row about the one above it is the end of that row', () =>
  expect(
    markdown(
      '<table><thead><tr><th>Figure</th><th>Difference</th></tr></thead><tbody><tr><th>Calls</th><td>90% lower</td></tr><tr><td colspan="2">Ten times too many.</td></tr></tbody></table>',
    ),
  ).toBe('| Figure | Difference |\n| - | - |\n| Calls | 90% lower; Ten times too many. |'));

test('an aside is a quotation that begins with its name', () =>
  expect(
    markdown(
      '<aside aria-label="Caution" class="starlight-aside"><p aria-hidden="true">Caution</p><div><p>Ask first.</p></div></aside>',
    ),
  ).toBe('> **Caution**\n>\n> Ask first.'));

test('a citation is a footnote named by its source, with what its check left open', () => {
  const reference =
    '<sup><a href="#user-content-fn-nist" data-footnote-ref>1</a><span class="citation-mark"><span class="sr-only">Source: </span>second-hand</span></sup>';
  const notes =
    '<section data-footnotes><h2>Sources</h2><ol><li id="user-content-fn-nist"><p>NIST, 2023. <a href="#user-content-fnref-nist" data-footnote-backref>↩</a></p></li></ol></section>';
  expect(markdown(`<p>So it is.${reference}</p>${notes}`)).toBe(
    'So it is.[^nist] (second-hand)\n\n## Sources\n\n[^nist]: NIST, 2023.',
  );
});

test('a diagram is its source, also where the page has drawn it', () =>
  expect(
    markdown(
      '<figure class="diagram"><div><svg></svg></div><details><summary>As text</summary></details></figure>',
    ),
  ).toBe('```mermaid\nflowchart LR\n  A --> B\n```'));

test('a calculator is its answer, its checks and its readings', () => {
  const html = `<section data-calculator="payback" data-plan="Copilot" aria-label="Payback calculator">
    <noscript><p>Typing needs JavaScript.</p></noscript>
    <p class="calc-answer">Back after 2.1 months.</p>
    <label for="x">Contacts</label><input id="x" value="3">
    <ul class="calc-warnings"><li>One check has a question.</li></ul>
    <p class="calc-reading"><span>Payback</span><strong>2.1 months</strong></p></section>`;
  expect(markdown(html)).toBe(
    [
      '**Payback calculator, on the plan “Copilot”**',
      'Back after 2.1 months.',
      '- One check has a question.',
      '* Payback: 2.1 months',
      `[Calculate with your own numbers](${url})`,
    ].join('\n\n'),
  );
});

test('a cell with several paragraphs is one line', () =>
  expect(
    markdown(
      '<table><thead><tr><th>When</th></tr></thead><tbody><tr><td><p>Harm<b>serious</b></p><p>Reach<b>wide</b></p></td></tr></tbody></table>',
    ),
  ).toBe('| When |\n| - |\n| Harm **serious**; Reach **wide** |'));
