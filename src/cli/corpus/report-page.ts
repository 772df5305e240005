import {kinds} from '../../kinds.js'
import type {Example} from '../../bulk/tally.js'
import {count, duration, megabytes, percent} from './format.js'
import {html, type Html} from './html.js'
import {kindsOf, nameOf, shareOf, type Course} from './summary.js'

/**
 * A page about a run, which needs no other file and no script: what was removed,
 * the slowest pages, and the noisiest with what went of them.
 */
export function reportPage(course: Course, output: string): string {
  const {tally, seconds, bytes, workers, memory, errorsPath, resumed} = course
  const title = `unboil: ${output}`
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
h1, h2 { line-height: 1.2 }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem }
dt { color: #666 } dd { margin: 0; font-size: 1.4rem }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .15rem .5rem } td.number, th.number { text-align: right; white-space: nowrap }
td.bar { width: 45% } svg { display: block; width: 100%; height: .9rem } rect { fill: #3a7ca5 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #ccc; padding: 1rem; max-height: 24rem; overflow: auto }
del { background: #fbdcdc; color: #8a1f1f }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818 } dt { color: #999 } pre { border-color: #444 } del { background: #4a2020; color: #f0b0b0 } }
</style>
<h1>${title}</h1>
<dl>
${[
  ['pages', count(tally.pages)],
  ['records passed over', count(tally.errors)],
  ['characters in', count(tally.charactersIn)],
  ['characters out', count(tally.charactersOut)],
  ['removed', percent(shareOf(tally.charactersIn - tally.charactersOut, tally.charactersIn))],
  [resumed ? 'time since it was resumed' : 'time', duration(seconds)],
  ...(resumed ? [] : [['pages a second', count(Math.round(tally.pages / seconds))]]),
  ['read', megabytes(bytes)],
  ['workers', count(workers)],
  ['memory at most', megabytes(memory)],
  ['nearly all noise, so only the surest cuts', count(tally.fallbacks)],
  ['records without a page', count(tally.ignored)]
].map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
${tally.errors > 0 ? html`<p>What was passed over, and why: <code>${errorsPath}</code></p>` : ''}
<h2>Removed, by kind</h2>
${chart(['kind', 'of all characters'], kindsOf(tally).map(([kind, characters]) => ({name: kind, hint: kinds[kind], part: shareOf(characters, tally.charactersIn), shown: percent(shareOf(characters, tally.charactersIn))})))}
<h2>Pages, by how much of them went</h2>
${chart(['removed', 'pages'], tally.shares.map((pages, tenth) => ({name: tenth === 10 ? 'all' : `${tenth * 10}–${tenth * 10 + 10} %`, hint: '', part: shareOf(pages, tally.pages), shown: count(pages)})))}
<h2>Slowest pages</h2>
<table><tr><th class="number">milliseconds</th><th class="number">characters</th><th>page</th></tr>
${tally.slowest.map(({milliseconds, characters, place}) => html`<tr><td class="number">${Math.round(milliseconds)}</td><td class="number">${count(characters)}</td><td>${nameOf(place)}</td></tr>\n`)}</table>
<h2>Noisiest pages</h2>
${tally.noisiest.map(example)}
</html>
`.source
}

interface Bar {
  readonly name: string
  readonly hint: string
  /** 0 to 1. */
  readonly part: number
  readonly shown: string
}

function chart([name, value]: readonly [string, string], bars: readonly Bar[]): Html {
  const longest = Math.max(...bars.map(({part}) => part), Number.MIN_VALUE)
  return html`<table><tr><th>${name}</th><th class="number">${value}</th><th></th></tr>
${bars.map(
    ({name, hint, part, shown}) =>
      html`<tr><td title="${hint}">${name}</td><td class="number">${shown}</td><td class="bar"><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${((part / longest) * 100).toFixed(2)}" height="4"/></svg></td></tr>\n`
  )}</table>`
}

function example({place, share, characters, pieces}: Example): Html {
  return html`<h3>${nameOf(place)}</h3>
<p>${percent(share)} of ${count(characters)} characters removed. The start of the page:</p>
<pre>${pieces.map(({text, kind}) => (kind === undefined ? text : kind === 'whitespace' ? html`<del>${text}</del>` : html`<del title="${kind}">${text}</del>`))}</pre>
`
}
