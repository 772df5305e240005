import type {Meter} from '../../bulk/read/read-inputs.js'
import type {Tally} from '../../bulk/tally.js'
import {complain} from '../output.js'
import {count, duration, megabytes} from './format.js'

/** How often the bar is drawn, and how often a line is written where there is no terminal, in milliseconds. */
const barEvery = 200
const lineEvery = 30_000

/** What shows how far a run has come. */
export interface Progress {
  end(): void
}

/**
 * Show on standard error how far a run has come: a bar on a terminal, else a
 * line every half a minute.
 *
 * @param total Bytes of all inputs; 0 if they are not known.
 */
export function openProgress(total: number, tally: Tally, meter: Meter, quiet: boolean): Progress {
  if (quiet) return {end() {}}
  return process.stderr.isTTY ? openBar(total, tally, meter) : openLines(total, tally, meter)
}

function openLines(total: number, tally: Tally, meter: Meter): Progress {
  const clock = openClock(total, meter)
  const timer = setInterval(() => complain(lineOf(tally, meter, clock)), lineEvery)
  timer.unref()
  return {end: () => clearInterval(timer)}
}

function lineOf(tally: Tally, meter: Meter, clock: Clock): string {
  const {speed, left} = clock.read()
  const errors = tally.errors > 0 ? `, ${count(tally.errors)} errors` : ''
  return `${count(tally.pages)} pages, ${megabytes(meter.bytes)}, ${megabytes(speed)}/s${errors}${left === undefined ? '' : `, ${duration(left)} left`}`
}

function openBar(total: number, tally: Tally, meter: Meter): Progress {
  const clock = openClock(total, meter)
  let bar: {update(value: number, payload: object): void; stop(): void} | undefined
  let ended = false
  const draw = (): void => bar?.update(total > 0 ? meter.bytes / total : 0, {line: lineOf(tally, meter, clock)})
  const timer = setInterval(draw, barEvery)
  // Only who has a terminal needs it.
  void import('cli-progress').then(({default: {SingleBar, Presets}}) => {
    if (ended) return
    const format = total > 0 ? '{bar} {percentage} %  {line}' : '{line}'
    const single = new SingleBar({format, hideCursor: true, barsize: 24, clearOnComplete: true, linewrap: false}, Presets.shades_classic)
    single.start(1, 0, {line: ''})
    bar = single
  })
  return {
    end() {
      ended = true
      clearInterval(timer)
      draw()
      bar?.stop()
    }
  }
}

interface Clock {
  /** Bytes per second, and seconds left if that can be told. */
  read(): {speed: number; left: number | undefined}
}

/** The speed is that of the last minute, so that a run that was resumed does not count what it passes over for long. */
const window = 60_000

function openClock(total: number, meter: Meter): Clock {
  const samples = [{time: Date.now(), bytes: 0}]
  return {
    read() {
      const now = {time: Date.now(), bytes: meter.bytes}
      samples.push(now)
      while (samples.length > 2 && now.time - samples[1]!.time > window) samples.shift()
      const {time, bytes} = samples[0]!
      const speed = now.time > time ? ((now.bytes - bytes) / (now.time - time)) * 1000 : 0
      return {speed, left: total > 0 && speed > 0 ? Math.max(0, total - now.bytes) / speed : undefined}
    }
  }
}
