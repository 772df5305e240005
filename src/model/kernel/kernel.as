// AssemblyScript, compiled by scripts/build-kernel.ts: the loops of the line
// model's network in WebAssembly SIMD. kernel/javascript.ts does the same, number
// for number; tests hold them together.

/** What 1 is in a weight: weights are fixed-point numbers with twelve bits behind the point. */
const point: i32 = 12
const half: i32 = 1 << (point - 1)

/**
 * See `Kernel.dense`. Places are in bytes.
 *
 * Four rows and eight outputs at a time: eight sums stay in registers, and each
 * number that is loaded serves four products or two. A pair of inputs is spread
 * over a register, so that each lane sums an output of its own and no lanes have
 * to be added up in the end.
 */
export function dense(
  input: usize, weights: usize, bias: usize, output: usize, rows: i32, inputs: i32, outputs: i32, residual: usize, rectify: bool
): void {
  const from: usize = <usize>inputs << 1
  const to: usize = <usize>outputs << 1
  // No bound but 0 where nothing is rectified.
  const floor = i16x8.splat(rectify ? 0 : -0x8000)
  for (let row = 0; row < rows; row += 4) {
    const end = input + from
    let weight = weights
    for (let at: usize = 0; at < to; at += 16) {
      const low = i32x4.add(v128.load(bias + 2 * at), i32x4.splat(half))
      const high = i32x4.add(v128.load(bias + 2 * at, 16), i32x4.splat(half))
      let a = low
      let b = low
      let c = low
      let d = low
      let e = high
      let f = high
      let g = high
      let h = high
      let x1 = input + from
      let x2 = x1 + from
      let x3 = x2 + from
      for (let x0 = input; x0 < end; x0 += 8) {
        let left = v128.load(weight)
        let right = v128.load(weight, 16)
        let x = v128.load32_splat(x0)
        a = i32x4.add(a, i32x4.dot_i16x8_s(x, left))
        e = i32x4.add(e, i32x4.dot_i16x8_s(x, right))
        x = v128.load32_splat(x1)
        b = i32x4.add(b, i32x4.dot_i16x8_s(x, left))
        f = i32x4.add(f, i32x4.dot_i16x8_s(x, right))
        x = v128.load32_splat(x2)
        c = i32x4.add(c, i32x4.dot_i16x8_s(x, left))
        g = i32x4.add(g, i32x4.dot_i16x8_s(x, right))
        x = v128.load32_splat(x3)
        d = i32x4.add(d, i32x4.dot_i16x8_s(x, left))
        h = i32x4.add(h, i32x4.dot_i16x8_s(x, right))

        left = v128.load(weight, 32)
        right = v128.load(weight, 48)
        x = v128.load32_splat(x0, 4)
        a = i32x4.add(a, i32x4.dot_i16x8_s(x, left))
        e = i32x4.add(e, i32x4.dot_i16x8_s(x, right))
        x = v128.load32_splat(x1, 4)
        b = i32x4.add(b, i32x4.dot_i16x8_s(x, left))
        f = i32x4.add(f, i32x4.dot_i16x8_s(x, right))
        x = v128.load32_splat(x2, 4)
        c = i32x4.add(c, i32x4.dot_i16x8_s(x, left))
        g = i32x4.add(g, i32x4.dot_i16x8_s(x, right))
        x = v128.load32_splat(x3, 4)
        d = i32x4.add(d, i32x4.dot_i16x8_s(x, left))
        h = i32x4.add(h, i32x4.dot_i16x8_s(x, right))

        x1 += 8
        x2 += 8
        x3 += 8
        weight += 64
      }

      finish(output + at, residual ? residual + at : 0, a, e, floor)
      finish(output + to + at, residual ? residual + to + at : 0, b, f, floor)
      finish(output + 2 * to + at, residual ? residual + 2 * to + at : 0, c, g, floor)
      finish(output + 3 * to + at, residual ? residual + 3 * to + at : 0, d, h, floor)
    }

    input += 4 * from
    output += 4 * to
    if (residual) residual += 4 * to
  }
}

/** Store eight sums as 16-bit integers. */
// @ts-ignore
@inline
function finish(output: usize, residual: usize, low: v128, high: v128, floor: v128): void {
  low = i32x4.shr_s(low, point)
  high = i32x4.shr_s(high, point)
  if (residual) {
    const more = v128.load(residual)
    low = i32x4.add(low, i32x4.extend_low_i16x8_s(more))
    high = i32x4.add(high, i32x4.extend_high_i16x8_s(more))
  }

  v128.store(output, i16x8.max_s(i16x8.narrow_i32x4_s(low, high), floor))
}

/**
 * See `Kernel.convolve`. Places are in bytes.
 *
 * Eight channels at a time, down all rows: their weights stay in registers. The
 * numbers above and below a row take turns, so that one instruction multiplies and
 * adds a pair of them; the row itself takes turns with 1, whose weight rounds the sum.
 */
export function convolve(input: usize, weights: usize, output: usize, rows: i32, channels: i32, dilation: i32): void {
  const width: usize = <usize>channels << 1
  const reach: usize = <usize>dilation * width
  const one = i16x8.splat(1)
  for (let at: usize = 0; at < width; at += 16) {
    const first = v128.load(weights + at)
    const middle = v128.load(weights + width + at)
    const last = v128.load(weights + 2 * width + at)
    const outerLow = interleaveLow(first, last)
    const outerHigh = interleaveHigh(first, last)
    const innerLow = interleaveLow(middle, i16x8.splat(<i16>half))
    const innerHigh = interleaveHigh(middle, i16x8.splat(<i16>half))
    let place = input + at
    let result = output + at
    for (let row = 0; row < rows; row++) {
      const above = row >= dilation ? v128.load(place - reach) : i16x8.splat(0)
      const below = row + dilation < rows ? v128.load(place + reach) : i16x8.splat(0)
      const x = v128.load(place)
      const low = i32x4.add(i32x4.dot_i16x8_s(interleaveLow(above, below), outerLow), i32x4.dot_i16x8_s(interleaveLow(x, one), innerLow))
      const high = i32x4.add(i32x4.dot_i16x8_s(interleaveHigh(above, below), outerHigh), i32x4.dot_i16x8_s(interleaveHigh(x, one), innerHigh))
      v128.store(result, i16x8.narrow_i32x4_s(i32x4.shr_s(low, point), i32x4.shr_s(high, point)))
      place += width
      result += width
    }
  }
}

// @ts-ignore
@inline
function interleaveLow(a: v128, b: v128): v128 {
  return v128.shuffle<i16>(a, b, 0, 8, 1, 9, 2, 10, 3, 11)
}

// @ts-ignore
@inline
function interleaveHigh(a: v128, b: v128): v128 {
  return v128.shuffle<i16>(a, b, 4, 12, 5, 13, 6, 14, 7, 15)
}

/** See `Kernel.scale`. Places are in bytes. */
export function scale(
  input: usize, means: usize, scales: usize, output: usize, rows: i32, inputs: i32, stride: i32, farthest: i32
): void {
  const width: usize = <usize>inputs << 1
  const high = i16x8.splat(<i16>farthest)
  const low = i16x8.splat(<i16>-farthest)
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < width; at += 16) {
      const x = i16x8.sub_sat_s(v128.load(input + at), v128.load(means + at))
      const by = v128.load(scales + at)
      const a = i32x4.shr_s(i32x4.extmul_low_i16x8_s(x, by), 5)
      const b = i32x4.shr_s(i32x4.extmul_high_i16x8_s(x, by), 5)
      v128.store(output + at, i16x8.max_s(low, i16x8.min_s(high, i16x8.narrow_i32x4_s(a, b))))
    }

    input += width
    output += <usize>stride << 1
  }
}

/** See `Kernel.average`. Places are in bytes. */
export function average(
  indices: usize, counts: usize, vectors: usize, output: usize, rows: i32, size: i32, stride: i32
): void {
  const width: usize = <usize>size << 1
  for (let row = 0; row < rows; row++) {
    const count = load<i32>(counts + (<usize>row << 2))
    const divisor = f32x4.splat(<f32>max(count, 1))
    for (let at: usize = 0; at < width; at += 16) {
      let a = i32x4.splat(0)
      let b = i32x4.splat(0)
      for (let index = 0; index < count; index++) {
        const x = v128.load(vectors + <usize>load<i32>(indices + (<usize>index << 2)) * width + at)
        a = i32x4.add(a, i32x4.extend_low_i16x8_s(x))
        b = i32x4.add(b, i32x4.extend_high_i16x8_s(x))
      }

      a = i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.div(f32x4.convert_i32x4_s(a), divisor)))
      b = i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.div(f32x4.convert_i32x4_s(b), divisor)))
      v128.store(output + at, i16x8.narrow_i32x4_s(a, b))
    }

    indices += <usize>count << 2
    output += <usize>stride << 1
  }
}

/** See `Kernel.total`. Places are in bytes. */
export function total(input: usize, output: usize, rows: i32, channels: i32): void {
  const width: usize = <usize>channels << 1
  for (let at: usize = 0; at < width; at += 16) {
    let a = i32x4.splat(0)
    let b = i32x4.splat(0)
    for (let row = 0; row < rows; row++) {
      const x = v128.load(input + <usize>row * width + at)
      a = i32x4.add(a, i32x4.extend_low_i16x8_s(x))
      b = i32x4.add(b, i32x4.extend_high_i16x8_s(x))
    }

    v128.store(output + 2 * at, a)
    v128.store(output + 2 * at + 16, b)
  }
}

/** See `Kernel.shift`. Places are in bytes. */
export function shift(values: usize, by: usize, rows: i32, channels: i32): void {
  const width: usize = <usize>channels << 1
  for (let row = 0; row < rows; row++) {
    for (let at: usize = 0; at < width; at += 16) {
      v128.store(values + at, i16x8.max_s(i16x8.splat(0), i16x8.add_sat_s(v128.load(values + at), v128.load(by + at))))
    }

    values += width
  }
}
