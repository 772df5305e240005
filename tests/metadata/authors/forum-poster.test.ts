import {describe, expect, it} from 'vitest'
import {article, evidenceText, longArticle, paragraph, read} from '../read.js'

/** A thread whose first post stands below lines of its own. */
const thread = (...lines: string[]): string => ['The river that would not wait', ...lines, paragraph, '', paragraph.replace('river', 'stream')].join('\n')

describe('who began a thread', () => {
  it.each([
    ['a label behind the name', [longArticle(), 'tide_watcher Discussion starter', '410 posts'].join('\n')],
    ['a rank below the name', article('tide_watcher', 'Registered User', 'Join Date: Mar 2016')],
    ['a number of posts below the name', article('tide_watcher', 'Posts: 2')],
    ['a label below the name', article('tide_watcher', 'Original Poster', 'Join Date: Mar 2016')],
    ['a post of the site behind the name', article('tide_watcher Moderator', 'March 2021')],
    ['the age of the post and its number', thread('tide_watcher 2 years ago #1')],
    ['who passed the link on', thread('via tide_watcher 1 year ago | 12 comments')],
    ['who submitted it', thread('submitted 17 hours ago by tide_watcher', '47 comments')],
    ['the forum above the name', ['Go to Rivers', 'r/Rivers •', 'tide_watcher', thread()].join('\n')],
    ['the avatar above the name', thread('T Offline', 'tide_watcher', '#1')],
    ['the avatar above the name and a rank behind it', thread('T Online', 'tide_watcher  | Premium', '#1')],
    ['the time of the post below the name', thread('tide_watcher', 'wrote on last edited by', '#1')],
    ['an arrow before the date', thread('Post by tide_watcher » 11. Sep 2024, 18:36')]
  ])('by %s', (_, text) => {
    expect(read(text).authors).toEqual(['tide_watcher'])
    expect(evidenceText(text, 'authors')).toBe('tide_watcher')
  })

  it('leaves out the initials that stand for a picture', () => {
    expect(read(article('FM Former Mayor', 'Posts: 2')).authors).toEqual(['Former Mayor'])
  })

  it.each([
    ['a number above a number of posts', article('516', 'Posts: 2')],
    ['the time of a change', article('Updated 2 years ago')],
    ['the age of something else', article('Founded 3 years ago')],
    ['a site admin', [longArticle(), 'Contact Admin', 'Site Moderator'].join('\n')],
    ['a forum that is spoken of', article('r/Rivers is where such things are told, and nobody minds.')]
  ])('finds none in %s', (_, text) => {
    expect(read(text).authors).toEqual([])
  })
})
