import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {emptyTally} from '../../src/bulk/tally.js'
import {duration, megabytes} from '../../src/cli/corpus/format.js'
import {openProgress} from '../../src/cli/corpus/progress.js'

let said = ''

beforeEach(() => {
  said = ''
  vi.useFakeTimers()
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said += String(text)), true))
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('writes a line every half a minute where there is no terminal', () => {
  const tally = emptyTally()
  const meter = {bytes: 0}
  const progress = openProgress(600e6, tally, meter, false)
  Object.assign(tally, {pages: 12_345, errors: 1000})
  meter.bytes = 60e6
  vi.advanceTimersByTime(30_000)
  expect(said).toBe('unboil: 12,345 pages, 60 MB, 2.0 MB/s, 1,000 errors, 4 min 30 s left\n')
  progress.end()
  vi.advanceTimersByTime(90_000)
  expect(said.split('\n').length).toBe(2)
})

it('does not say how much is left where that is not known, and says nothing where it is not wanted', () => {
  const tally = emptyTally()
  openProgress(600e6, tally, {bytes: 1}, true)
  openProgress(0, tally, {bytes: 3e6}, false)
  vi.advanceTimersByTime(30_000)
  expect(said).toBe('unboil: 0 pages, 3.0 MB, 0.1 MB/s\n')
})

it('says times and sizes as people do', () => {
  expect([0.25, 9.96, 42.4, 60, 3599.6, 7265].map(duration)).toEqual(['0.3 s', '10.0 s', '42 s', '1 min 0 s', '1 h 0 min', '2 h 1 min'])
  expect([0, 1_550_000, 1_234_567_890].map(megabytes)).toEqual(['0.0 MB', '1.6 MB', '1,235 MB'])
})
