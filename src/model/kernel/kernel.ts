/**
 * The loops that the network spends its time in. Numbers are signed 16-bit
 * integers in one memory; places are in bytes and multiples of 16. Sums wrap at
 * 32 bits, results are rounded half up and saturate at 16 bits, so that every
 * kernel computes the same, number for number.
 */
export interface Kernel {
  /** The memory that places point into. */
  readonly memory: ArrayBufferLike
  /**
   * A fully connected layer, row by row: `output = input × weights + bias`.
   *
   * @param weights 4096 is 1; see `packWeights` for their order
   * @param bias 32-bit integers, in units of input × weight
   * @param rows a multiple of 4
   * @param inputs numbers a row; a multiple of 4
   * @param outputs numbers a row; a multiple of 8
   * @param residual what is added to the output, or 0
   * @param rectify whether what is below 0 becomes 0
   */
  dense(input: number, weights: number, bias: number, output: number, rows: number, inputs: number, outputs: number, residual: number, rectify: boolean): void
  /**
   * A convolution of each channel for itself over a row, the row `dilation` above
   * it and the one as far below; beyond the ends is 0.
   *
   * @param weights by tap (above, at, below), then by channel; 4096 is 1
   * @param channels a multiple of 8
   */
  convolve(input: number, weights: number, output: number, rows: number, channels: number, dilation: number): void
  /**
   * Less the mean, over the deviation, no farther from 0 than `farthest`:
   * `output = (input - mean) × scale`, 32 being 1 in a scale.
   *
   * @param inputs numbers a row of the input; rows of the output begin `stride`
   *   numbers apart, and up to 7 numbers behind a row are overwritten
   */
  scale(input: number, means: number, scales: number, output: number, rows: number, inputs: number, stride: number, farthest: number): void
  /**
   * The mean of some vectors, row by row, rounded down; 0 of none.
   *
   * @param indices numbers of vectors, of all rows one after the other
   * @param counts how many of them each row has, at most 500
   * @param size numbers a vector, a multiple of 8
   */
  average(indices: number, counts: number, vectors: number, output: number, rows: number, size: number, stride: number): void
  /** The sum of each channel over at most 65,536 rows, as 32-bit integers. */
  total(input: number, output: number, rows: number, channels: number): void
  /** Add a row to every row; what is below 0 becomes 0. */
  shift(values: number, by: number, rows: number, channels: number): void
}

/**
 * The weights of a fully connected layer in the order that kernels read them:
 * eight outputs together, of these each pair of inputs, output by output.
 *
 * @param weights by output, then by input; zeros are added up to a multiple of eight outputs
 */
export function packWeights(weights: Int16Array, inputs: number): Int16Array {
  const outputs = weights.length / inputs
  const packed = new Int16Array(Math.ceil(outputs / 8) * 8 * inputs)
  for (let output = 0; output < outputs; output++) {
    const block = (output & ~7) * inputs + (output & 7) * 2
    for (let input = 0; input < inputs; input++) {
      packed[block + (input >> 1) * 16 + (input & 1)] = weights[output * inputs + input]!
    }
  }

  return packed
}
