import {thresholds, type Mode} from '../../modes.js'
import type {Page} from '../../page/page.js'
import {chooseThreshold} from './choose-threshold.js'

/** The share of the words of a flat page that the model must hold for noise, for less it may be mistaken in. */
const leastNoise = 0.1

/** A line of a chance below this is all but surely noise; this many such lines, and two different labels, are the frame of a site. */
const surelyNoise = 0.1
const fewestSure = 10
const fewestLabels = 2

/**
 * The chance below which the lines of a page are held for noise, or `undefined`
 * where the model has no say. It has one where the page shows the frame of a site,
 * as nine in ten scraped pages do, and one in a hundred texts that are clean
 * already; so a clean text comes back as it is. Of the other scraped pages a third
 * have lines enough that the model itself is all but sure of, and of clean texts
 * one in three hundred. A flat page shows no frame, for its labels have run
 * together: there, where the model would cut a tenth or more.
 */
export function readThreshold(page: Page, mode: Mode): number | undefined {
  if (!page.survey.framed && !(page.lines.flat ? noiseShare(page) >= leastNoise : isFramedToModel(page))) return undefined
  return chooseThreshold(page.chances, page.lines.words, thresholds[mode])
}

/** Whether the model sees a frame where the rules see none: they look for it outside the body only. */
function isFramedToModel(page: Page): boolean {
  const {survey, lines} = page
  const labels = new Set<number>()
  for (let line = 0; line < lines.count && labels.size < fewestLabels; line++) if (survey.chrome[line]) labels.add(lines.key[line]!)
  if (labels.size < fewestLabels) return false
  // The model is asked only now, for its answer is dear.
  let sure = 0
  for (const chance of page.chances) if (chance < surelyNoise) sure++
  return sure >= fewestSure
}

function noiseShare(page: Page): number {
  const {count, words} = page.lines
  const threshold = chooseThreshold(page.chances, page.lines.words, thresholds.balanced)
  let all = 0
  let noise = 0
  for (let line = 0; line < count; line++) {
    all += words[line]!
    if (page.chances[line]! < threshold) noise += words[line]!
  }

  return all === 0 ? 0 : noise / all
}
