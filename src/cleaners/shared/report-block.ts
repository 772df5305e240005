import type {Report} from '../../define-cleaner.js'

/** What is said of the line that heads a block, and of every line below it. */
interface BlockVerdict {
  heading: string
  below: string
  confidence: number
}

/**
 * Report a block of lines that its first line heads.
 *
 * @param place.from the heading
 * @param place.end the line after the last
 */
export function reportBlock(report: Report, {from, end}: {from: number; end: number}, {heading, below, confidence}: BlockVerdict): void {
  for (let line = from; line < end; line++) report(line, {reason: line === from ? heading : below, confidence})
}
