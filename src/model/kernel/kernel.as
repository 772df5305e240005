// AssemblyScript, compiled by scripts/build-kernel.ts: the loops of the line
// model's network in WebAssembly SIMD. kernel/javascript.ts does the same, number
// for number; tests hold them together.

/** What 1 is in a weight: weights are fixed-point numbers with twelve bits behind the point. */
const point: i32 = 12
const half: i32 = 1 << (point - 1)

/** See `Kernel.dense`. Places are in bytes. */
export function dense(
  input: usize, weights: usize, bias: usize, output: usize, rows: i32, inputs: i32, outputs: i32, residual: usize, rectify: bool
): void {
  const width: usize = <usize>inputs << 1
  for (let row = 0; row < rows; row++) {
    let weight = weights
    for (let channel = 0; channel < outputs; channel += 4) {
      let a = i32x4.splat(0)
      let b = i32x4.splat(0)
      let c = i32x4.splat(0)
      let d = i32x4.splat(0)
      for (let at: usize = 0; at < width; at += 16) {
        const x = v128.load(input + at)
        a = i32x4.add(a, i32x4.dot_i16x8_s(x, v128.load(weight + at)))
        b = i32x4.add(b, i32x4.dot_i16x8_s(x, v128.load(weight + width + at)))
        c = i32x4.add(c, i32x4.dot_i16x8_s(x, v128.load(weight + 2 * width + at)))
        d = i32x4.add(d, i32x4.dot_i16x8_s(x, v128.load(weight + 3 * width + at)))
      }

      weight += 4 * width
      const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7))
      const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7))
      let sum = i32x4.add(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3))
      sum = i32x4.add(sum, v128.load(bias + (<usize>channel << 2)))
      sum = i32x4.shr_s(i32x4.add(sum, i32x4.splat(half)), point)
      if (residual) sum = i32x4.add(sum, i32x4.extend_low_i16x8_s(v128.load64_zero(residual + (<usize>channel << 1))))
      if (rectify) sum = i32x4.max_s(sum, i32x4.splat(0))
      v128.store64_lane(output + (<usize>channel << 1), i16x8.narrow_i32x4_s(sum, sum), 0)
    }

    input += width
    output += <usize>outputs << 1
    if (residual) residual += <usize>outputs << 1
  }
}

/** See `Kernel.convolve`. Places are in bytes. */
export function convolve(input: usize, weights: usize, output: usize, rows: i32, channels: i32, dilation: i32): void {
  const width: usize = <usize>channels << 1
  const reach: usize = <usize>dilation * width
  for (let row = 0; row < rows; row++) {
    const hasBefore = row >= dilation
    const hasAfter = row + dilation < rows
    for (let at: usize = 0; at < width; at += 16) {
      let x = v128.load(input + at)
      let w = v128.load(weights + width + at)
      let low = i32x4.extmul_low_i16x8_s(x, w)
      let high = i32x4.extmul_high_i16x8_s(x, w)
      if (hasBefore) {
        x = v128.load(input + at - reach)
        w = v128.load(weights + at)
        low = i32x4.add(low, i32x4.extmul_low_i16x8_s(x, w))
        high = i32x4.add(high, i32x4.extmul_high_i16x8_s(x, w))
      }

      if (hasAfter) {
        x = v128.load(input + at + reach)
        w = v128.load(weights + 2 * width + at)
        low = i32x4.add(low, i32x4.extmul_low_i16x8_s(x, w))
        high = i32x4.add(high, i32x4.extmul_high_i16x8_s(x, w))
      }

      low = i32x4.shr_s(i32x4.add(low, i32x4.splat(half)), point)
      high = i32x4.shr_s(i32x4.add(high, i32x4.splat(half)), point)
      v128.store(output + at, i16x8.narrow_i32x4_s(low, high))
    }

    input += width
    output += width
  }
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
