/**
 * Do work on several values at a time and give the results in the order of the
 * values.
 *
 * No more than `most` values are under way or waiting to be taken, so a slow
 * consumer slows the source down. A result is given as soon as it is there and
 * its turn has come, even while the source keeps one waiting.
 */
export async function* mapInOrder<Value, Result>(
  source: AsyncIterable<Value>,
  most: number,
  work: (value: Value) => Promise<Result>
): AsyncGenerator<Result> {
  const iterator = source[Symbol.asyncIterator]()
  const running: Promise<Result>[] = []
  let reading: Promise<IteratorResult<Value>> | undefined
  let ended = false
  try {
    while (!ended || running.length > 0) {
      if (!ended && running.length < most) reading ??= iterator.next()
      const head = running[0]
      const first = await Promise.race([
        ...(head ? [head.then((result) => ({result}))] : []),
        ...(reading ? [reading.then((read) => ({read}))] : [])
      ])
      if ('result' in first) {
        void running.shift()
        yield first.result
      } else {
        reading = undefined
        if (first.read.done) ended = true
        else {
          const result = work(first.read.value)
          // Handled when its turn comes.
          result.catch(() => {})
          running.push(result)
        }
      }
    }
  } finally {
    await Promise.allSettled(running)
    await endIterator(iterator, reading !== undefined)
  }
}

/**
 * Tell an iterator that no more is wanted. One that is still asked for a value
 * hears of it when it has one, which may be never, so that is not waited for.
 */
export async function endIterator(iterator: AsyncIterator<unknown>, asked: boolean): Promise<void> {
  const end = iterator.return?.()
  if (asked) end?.catch(() => {})
  else await end
}
