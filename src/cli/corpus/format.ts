const integers = new Intl.NumberFormat('en')

/** A number with commas. */
export function count(number: number): string {
  return integers.format(number)
}

/** Bytes, in megabytes of 1,000,000. */
export function megabytes(bytes: number): string {
  return `${bytes < 1e7 ? (bytes / 1e6).toFixed(1) : count(Math.round(bytes / 1e6))} MB`
}

/** Seconds as a person says them: `4.2 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
  const minutes = Math.floor(Math.round(seconds) / 60)
  if (minutes < 60) return `${minutes} min ${Math.round(seconds) % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** A share, 0 to 1, in percent. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
