import {createGunzip} from 'node:zlib'
import {BrokenInput} from './broken-input.js'

type Chunks = AsyncIterable<Uint8Array>

/**
 * Decompress gzip (of any number of members) and Zstandard (of any number of
 * frames), told by their first bytes. Anything else is passed on as it is.
 *
 * What could be decompressed is given before the error is thrown.
 *
 * @throws BrokenInput if the data is damaged or ends too early.
 */
export async function* decompress(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < 4) {
    const read = await iterator.next()
    if (read.done) break
    head = head.length === 0 ? read.value : Buffer.concat([head, read.value])
  }

  const all = startingWith(head, iterator)
  if (head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(all)
  else if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) yield* unzstd(all)
  else yield* all
}

async function* startingWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (;;) {
      const read = await rest.next()
      if (read.done) return
      yield read.value
    }
  } finally {
    await rest.return?.()
  }
}

/**
 * Not `pipeline` or `for await` over the stream: these drop what was
 * decompressed before an error, and that part holds good records.
 */
async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const stream = createGunzip()
  let ready: Uint8Array[] = []
  let failure: Error | undefined
  stream.on('data', (chunk: Uint8Array) => ready.push(chunk))
  // A write that fails calls back, but an end that fails does not.
  const failed = new Promise<void>((resolve) => {
    stream.on('error', (error) => {
      failure = error
      resolve()
    })
  })
  try {
    for await (const chunk of chunks) {
      await Promise.race([new Promise<void>((resolve) => stream.write(chunk, () => resolve())), failed])
      yield* take()
      if (failure) break
    }

    if (!failure) {
      await Promise.race([
        new Promise<void>((resolve) => {
          stream.on('end', resolve)
          stream.end()
        }),
        failed
      ])
      yield* take()
    }
  } finally {
    stream.destroy()
  }

  if (failure) throw new BrokenInput(`the gzip data is damaged or ends too early (${failure.message})`)

  function take(): readonly Uint8Array[] {
    const taken = ready
    ready = []
    return taken
  }
}

async function* unzstd(chunks: Chunks): AsyncGenerator<Uint8Array> {
  // Node.js 20 has no Zstandard of its own.
  const {Decompress} = await import('fzstd')
  let ready: Uint8Array[] = []
  const stream = new Decompress((chunk) => ready.push(chunk))
  const push = (chunk: Uint8Array, final: boolean): string | undefined => {
    try {
      stream.push(chunk, final)
      return undefined
    } catch (error) {
      return (error as Error).message
    }
  }

  for await (const chunk of chunks) {
    const failure = push(chunk, false)
    yield* ready
    ready = []
    if (failure !== undefined) throw new BrokenInput(`the Zstandard data is damaged (${failure})`)
  }

  const failure = push(new Uint8Array(), true)
  yield* ready
  if (failure !== undefined) throw new BrokenInput(`the Zstandard data ends too early (${failure})`)
}
