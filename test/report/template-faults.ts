import type { TemplateProblem } from '../../src/report/templates.ts';
import type { Trial } from './prepared.ts';

type Example = readonly [text: string, trial?: Trial];

type Problem = TemplateProblem['problem'];

/** Templates that have each fault and no other; a fault without one does not compile. */
export const faultExamples: Readonly<Record<Problem, readonly Example[]>> = {
  'template-too-large': [[`${'x'.repeat(1023)}\n`.repeat(1024)]],
  'too-deep': [
    ['{{#if title}}'.repeat(101) + '{{/if}}'.repeat(101)],
    [`{{#if ${'(not '.repeat(101)}title${')'.repeat(101)}}}{{/if}}`],
    [`{{#if title}}${'{{else if title}}'.repeat(100)}{{/if}}`],
  ],
  'too-much': [
    [
      '{{> a}}',
      {
        partials: {
          'a.hbs': '{{> b}}'.repeat(60),
          'b.hbs': '{{> c}}'.repeat(60),
          'c.hbs': '{{> d}}'.repeat(60),
          'd.hbs': 'x',
        },
      },
    ],
  ],
  'null-character': [['å\n\0']],
  unclosed: [
    ['{{#each areas}}\n{{#if title}}{{/if}}'],
    ['{{! {{/if}} }}{{#if title}}{{!-- }} {{/if}} --}}\\{{/if}}'],
    ['{{^if title}}'],
    ['{{#> "page"}}'],
  ],
  unopened: [['title\n{{/if}}'], ['{{#if title}}{{/if}}{{/each}}']],
  'closed-as-other': [['{{#if title}}\n{{#each areas}}\n\n{{/if}}']],
  unfinished: [['{{title}} {{title'], ['{{title}}\n{{!-- on -- and on'], ['{{title {{title'], ['{{! on']],
  'stray-else': [
    ['{{else}}'],
    ['{{#if title}}{{else}}{{else}}{{/if}}'],
    ['{{#*inline "x"}}{{else}}{{/inline}}'],
  ],
  'this-within': [['{{document.this}}'], ['{{document/../title}}']],
  unreadable: [
    ['{{}}'],
    ['{{title=title}}'],
    ['{{(count areas)}}'],
    ['{{date "today}}'],
    ['{{#each areas as |}}{{/each}}'],
  ],
  'unknown-name': [
    ['å{{titel}}'],
    ['{{#each areas}}{{#each actions}}\n  {{area.titel}} {{organisation}} {{isWhole}}{{/each}}{{/each}}'],
    ['{{#each areas as |area|}}{{area.anchro}} {{areas}}{{/each}}'],
    ['{{#with document}}{{xyz}}{{/with}}{{xyz}}'],
    ['{{lookup document "labl"}}'],
    ['{{> row label=title}}', { partials: { 'row.hbs': '{{lable}}' } }],
  ],
  'name-of-no-object': [
    ['{{title.name}}'],
    ['{{areas.title}}'],
    ['{{this.today.year}}'],
    ['{{#each file.path.[0].x}}{{/each}}'],
  ],
  'above-all': [
    ['{{../title}}'],
    ['{{#each areas}}{{> row}}{{/each}}', { partials: { 'row.hbs': '{{../title}}' } }],
  ],
  'unknown-data': [['{{@rot.title}}'], ['{{#each areas}}{{@number}}{{/each}}']],
  'outside-each': [['{{@index}}'], ['{{#with document}}{{#if @first}}{{/if}}{{/with}}']],
  'data-above': [['{{#each areas}}{{#each actions}}{{@../index}}{{/each}}{{/each}}']],
  'no-text': [
    ['{{areas}} {{document}} {{adopted.by}} {{isInternal}} {{document.duties}} {{this}}'],
    ['{{#each areas}}{{text}}{{#each actions}}{{leads}}{{cost}}{{latest.evidence}}{{/each}}{{/each}}'],
    ['{{eq title "x"}} {{lookup areas 0}}'],
  ],
  unescaped: [['{{{title}}} {{&title}} {{{areas}}}'], ['{{{prose situation.text}}}']],
  literal: [['{{"title"}} {{1}} {{true}}']],
  'unknown-block': [['{{#eahc areas}}{{titel}}{{/eahc}}'], ['{{#repeat}}{{/repeat}}']],
  'no-block': [
    ['{{#areas}}{{title}}{{/areas}}{{#title}}{{/title}}{{^document}}{{/document}}'],
    ['{{#say sv="x"}}{{/say}}'],
  ],
  'needs-block': [['{{if title}}'], ['{{#if (eq (each areas) 1)}}{{/if}}']],
  'one-argument': [['{{#each}}{{/each}}{{#if title today}}{{/if}}']],
  'no-list': [['{{#each title}}{{/each}}{{#each document}}{{/each}}']],
  'no-object': [['{{#with areas}}{{/with}}{{#with title}}{{/with}}']],
  'block-names': [
    ['{{#each areas as |a b c|}}{{/each}}{{#with document as |a b|}}{{/with}}{{#if title as |a|}}{{/if}}'],
    ['{{^each areas as |a|}}{{/each}}'],
  ],
  'name-of-helper': [['{{#each areas as |count|}}{{/each}}']],
  'name-as-helper': [['{{title 1}} {{#if (document.label 1)}}{{/if}} {{@root.title x=1}}']],
  'unknown-helper': [['{{dat today}}'], ['{{log title}}']],
  'argument-count': [['{{date}} {{count areas areas}} {{lookup areas}}'], ['{{#if (and title)}}{{/if}}']],
  'wrong-argument': [
    [
      '{{date title}} {{date valid}} {{prose title}} {{lines situation.text}} {{link title}} {{upper isInternal}}',
    ],
    ['{{names areas}} {{names document.duties}} {{count title}} {{percent title}} {{timeline areas}}'],
    ['{{#each groups}}{{join members ", "}} {{join met mandate}} {{prose members}}{{/each}}'],
    [
      '{{prose situation.text level=7}} {{say sv=title}} {{#if (eq areas 1)}}{{/if}} {{#if (gt title 1)}}{{/if}}',
    ],
    ['{{upper (lookup areas 0)}}'],
  ],
  'unknown-option': [
    ['{{prose situation.text levl=2}} {{date today x=1}} {{#each areas reverse=true}}{{/each}}'],
    ['{{plural figures.open sv="a|b" n=1}}'],
  ],
  'missing-language': [
    ['{{say}}'],
    ['{{say sv="Mål"}} {{plural figures.open en="a|b"}}', { isBuiltIn: true }],
  ],
  'missing-filling': [['{{say sv="{n} av {m}" n=figures.open}}']],
  'unused-filling': [['{{say sv="{n} av {m}" en="{n}" n=figures.open m=figures.actions}}']],
  'plural-form': [['{{plural figures.open sv="åtgärd" en="|actions"}}']],
  'no-such-value': [
    ['{{#if (eq state.id "drfat")}}{{else if (eq "over" state.id)}}{{/if}}'],
    ['{{#if (eq language "se")}}{{/if}}'],
  ],
  'computed-lookup': [
    ['{{lookup document title}}'],
    ['{{#each areas}}{{lookup ../areas title}}{{lookup . id}}{{/each}}'],
  ],
  'unknown-partial': [
    ['{{> rwo}}', { partials: { 'row.hbs': '' } }],
    ['{{#> rwo}}{{title}}{{/rwo}}', { partials: { 'row.hbs': '' } }],
  ],
  'computed-partial': [['{{> (lookup document "label")}}'], ['{{> @row}}']],
  'circular-partial': [
    ['{{> a}}', { partials: { 'a.hbs': '{{> b}}', 'b.hbs': '\n{{> a}}' } }],
    ['{{> a}}', { partials: { 'a.hbs': '{{#if title}}{{> a}}{{/if}}' } }],
    ['{{#*inline "x"}}{{> x}}{{/inline}}{{> x}}'],
  ],
  'partial-arguments': [['{{> row title today}}', { partials: { 'row.hbs': '' } }]],
  'values-beside-no-object': [
    ['{{> row title label=today}}', { partials: { 'row.hbs': '{{label}}' } }],
    ['{{#each document.duties}}{{> row label=1}}{{/each}}', { partials: { 'row.hbs': '{{label}}' } }],
  ],
  'no-block-given': [
    ['{{> @partial-block}}'],
    ['{{> page}}', { partials: { 'page.hbs': '{{> @partial-block}}' } }],
  ],
  'unwritten-block': [['{{#> page}}title{{/page}}', { partials: { 'page.hbs': 'x' } }]],
  'unwritten-inline': [
    [
      '{{#> page}}{{#*inline "nva"}}{{titel}}{{/inline}}{{/page}}',
      { partials: { 'page.hbs': '{{#> nav}}{{/nav}}' } },
    ],
  ],
  'inline-name': [['{{#*inline title}}{{/inline}}{{#*inline}}{{/inline}}{{#*inline "a" "b"}}{{/inline}}']],
  'inline-within-names': [
    ['{{#each areas as |area|}}{{#*inline "x"}}{{title}}{{/inline}}{{> x area}}{{/each}}'],
  ],
  decorator: [['{{* x}}{{#*y title}}{{/y}}']],
};
