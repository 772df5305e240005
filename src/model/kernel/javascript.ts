import type {Kernel} from './kernel.js'

const point = 12
const half = 1 << (point - 1)

/** The kernel in plain JavaScript, for where WebAssembly is not to be had. */
export function createJavaScriptKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes)
  const shorts = new Int16Array(memory)
  const longs = new Int32Array(memory)
  return {
    memory,
    dense(input, weights, bias, output, rows, inputs, outputs, residual, rectify) {
      for (let row = 0; row < rows; row++) {
        const x = (input >> 1) + row * inputs
        const y = (output >> 1) + row * outputs
        for (let channel = 0; channel < outputs; channel++) {
          // Eight outputs stand together, by pairs of inputs.
          const w = (weights >> 1) + (channel & ~7) * inputs + (channel & 7) * 2
          let sum = longs[(bias >> 2) + channel]!
          // A sum of doubles is exact here, and wraps in the end as a sum of integers does.
          for (let at = 0; at < inputs; at += 2) sum += shorts[x + at]! * shorts[w + at * 8]! + shorts[x + at + 1]! * shorts[w + at * 8 + 1]!
          let value = ((sum | 0) + half) >> point
          if (residual) value += shorts[(residual >> 1) + row * outputs + channel]!
          if (rectify && value < 0) value = 0
          shorts[y + channel] = saturate(value)
        }
      }
    },
    convolve(input, weights, output, rows, channels, dilation) {
      const w = weights >> 1
      const reach = dilation * channels
      for (let row = 0; row < rows; row++) {
        const x = (input >> 1) + row * channels
        const y = (output >> 1) + row * channels
        for (let channel = 0; channel < channels; channel++) {
          let sum = shorts[x + channel]! * shorts[w + channels + channel]!
          if (row >= dilation) sum += shorts[x + channel - reach]! * shorts[w + channel]!
          if (row + dilation < rows) sum += shorts[x + channel + reach]! * shorts[w + 2 * channels + channel]!
          shorts[y + channel] = saturate(((sum | 0) + half) >> point)
        }
      }
    },
    scale(input, means, scales, output, rows, inputs, stride, farthest) {
      for (let row = 0; row < rows; row++) {
        const y = (output >> 1) + row * stride
        for (let at = 0; at < inputs; at++) {
          const value = saturate(shorts[(input >> 1) + row * inputs + at]! - shorts[(means >> 1) + at]!)
          shorts[y + at] = Math.max(-farthest, Math.min(farthest, saturate((value * shorts[(scales >> 1) + at]!) >> 5)))
        }
      }
    },
    average(indices, counts, vectors, output, rows, size, stride) {
      let next = indices >> 2
      for (let row = 0; row < rows; row++) {
        const count = longs[(counts >> 2) + row]!
        for (let at = 0; at < size; at++) {
          let sum = 0
          for (let index = 0; index < count; index++) sum += shorts[(vectors >> 1) + longs[next + index]! * size + at]!
          shorts[(output >> 1) + row * stride + at] = saturate(Math.floor(sum / Math.max(count, 1)))
        }

        next += count
      }
    },
    total(input, output, rows, channels) {
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0
        for (let row = 0; row < rows; row++) sum += shorts[(input >> 1) + row * channels + channel]!
        longs[(output >> 2) + channel] = sum
      }
    },
    shift(values, by, rows, channels) {
      for (let row = 0; row < rows; row++) {
        for (let channel = 0; channel < channels; channel++) {
          const at = (values >> 1) + row * channels + channel
          shorts[at] = Math.max(0, saturate(shorts[at]! + shorts[(by >> 1) + channel]!))
        }
      }
    }
  }
}

function saturate(value: number): number {
  return value > 0x7fff ? 0x7fff : value < -0x8000 ? -0x8000 : value
}
