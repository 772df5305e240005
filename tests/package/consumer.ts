/** A program of someone who has installed the package. It is type-checked, run and bundled. */
import {retext} from 'retext'
import retextUnboil, {applyRemovals, clean, createOffsetMap, defineCleaner, restore, type Cleaner, type Options, type Removal, type Result} from 'unboil'

const sponsor: Cleaner<{opening: string}> = defineCleaner({
  id: 'sponsor-line',
  kind: 'advertisement',
  description: 'Lines that thank a sponsor',
  defaults: {opening: 'Brought to you by '},
  detect(page, report, {opening}, {content}) {
    for (let line = 0; line < page.lines.count; line++) {
      if (content !== 'any' && page.lineText(line).startsWith(opening)) report(line, {reason: 'the line thanks a sponsor'})
    }
  }
})

const prose = 'The river rose by two metres in the night, and all of the people left the valley.'
const page = `Home\nLogin\nSubscribe\n\n${prose}\n\nBrought to you by Acme.\n\n${prose.replace('river', 'lake')}\n\nShare this\nPrivacy Policy\n`
const expected = `${prose}\n\n${prose.replace('river', 'lake')}`

const options: Options = {mode: 'balanced', rules: [sponsor, {id: 'call', kind: 'advertisement', match: /^Call us/u}], keep: ['The river'], cleaners: {share: true}}
const result: Result = clean(page, options)
const removals: readonly Removal[] = result.removals
check(result.text === expected, `clean gave ${JSON.stringify(result.text)}`)
check(applyRemovals(page, removals) === result.text && restore(result.text, removals) === page, 'the removals do not add up')
check(createOffsetMap(removals).toOriginal(0) === page.indexOf(prose), 'the offsets are off')

const file = retext().use(retextUnboil, options).processSync(page)
// Typed by the package: `Result | undefined`, not `unknown`.
const left: Result | undefined = file.data.unboil
check(String(file) === expected && left?.text === expected, `the preset gave ${JSON.stringify(String(file))}`)

const found = retext().use(sponsor, {opening: 'Home'}).processSync(page).messages
check(found.length === 1 && found[0]?.ruleId === 'sponsor-line', 'the cleaner reported something else')

// @ts-expect-error: there is no such mode.
const wrong: Options = {mode: 'fast'}
check(throws(() => clean(page, wrong)), 'a wrong option was taken')

function throws(run: () => unknown): boolean {
  try {
    run()
    return false
  } catch (error) {
    return error instanceof TypeError
  }
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(message)
}
