/** `記者林佳穎／竹溪報導`, `김서연 기자`: a reporter, whose name stands behind the word in Chinese and before it in Korean. */
const reporter = /^(?:(?:本报|本報|特约|特約)?(?:记者|記者)\s?(?<after>\p{Script=Han}{2,4})(?=[\s／/、，,]|$)|(?<before>\p{Script=Hangul}{2,4})\s?(?:선임|인턴|수습)?(?:기자|특파원)(?=[\s=]|$))/u

/** `来源：青石晚报 作者：李文静`: an author named behind something else. */
const author = /[\s　|｜](?:作者|记者|記者|撰文)\s?[:：]\s?(?<after>\p{Script=Han}{2,4})(?=[\s　|｜]|$)/u

/** The stretch that names the author in one of the forms that only scripts without capitals have. */
export function readUncasedByline(value: string): {start: number; end: number} | undefined {
  const match = reporter.exec(value) ?? author.exec(value)
  if (!match) return undefined
  const {after, before = after} = match.groups!
  const start = after === undefined ? match.index : match.index + match[0].length - after.length
  return {start, end: start + before!.length}
}
