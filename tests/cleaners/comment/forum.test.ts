import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/index.js'

/** A thread as forum software shows it. */
const thread = [
  'Home',
  'Forums',
  "What's new",
  'Members',
  'Log in',
  'Register',
  'Gardens and Walls',
  'Dry stone walls',
  'Thread: Frost has lifted my capping stones',
  'You are using an out of date browser. It may not display this or other websites correctly.',
  'You should upgrade or use an alternative browser.',
  'Thread starter wallflower',
  'Start date Jan 14, 2021',
  'Tags frost walls',
  'wallflower',
  'Senior Member',
  'Joined: Mar 3, 2014',
  '412 posts',
  'Jan 14, 2021',
  '#1',
  'The frost has lifted eleven of my capping stones by a good inch, and two have come down on the lane side. The wall is four feet high and was capped with lime mortar by the man who had the place before me.',
  'Would you take the lot off and lay them dry, or bed the eleven again and hope for the best?',
  'Build it twice and it stands for good',
  'Reply',
  'Quote',
  'Last edited by wallflower on Jan 15, 2021, edited 2 times in total.',
  'Reactions: hedgelayer, old_mason and 3 others',
  'hedgelayer',
  'Well-Known Member',
  'Joined: Jul 9, 2011',
  '2,043 posts',
  'Jan 14, 2021',
  '#2',
  'Lay them dry. Mortar holds the water that lifts the stones, and a dry cap lets it out again. I have done forty yards of it since 2009 and not one has moved.',
  'Billhooks sharpened while you wait',
  'Reply',
  'Quote',
  'Reactions: wallflower',
  'old_mason',
  'Junior Member',
  'Joined: Dec 1, 2020',
  '17 posts',
  'Jan 15, 2021',
  '#3',
  'Before you touch the cap, look at the courses below it. If the hearting has washed out, the frost only finished what the rain began, and dry stones will come down as well.',
  'Reply',
  'Quote',
  'wallflower',
  'Senior Member',
  'Joined: Mar 3, 2014',
  '413 posts',
  'Jan 16, 2021',
  '#4',
  'You were both right. The hearting was gone for a yard on either side, so I have taken it down to the throughs and will lay the cap dry once the weather turns.',
  'Build it twice and it stands for good',
  'Reply',
  'Quote',
  'hedgelayer',
  'Well-Known Member',
  'Joined: Jul 9, 2011',
  '2,044 posts',
  'Jan 16, 2021',
  '#5',
  'Take a picture of the throughs while you can see them. Nobody will for another hundred years.',
  'Billhooks sharpened while you wait',
  'Reply',
  'Quote',
  'wallflower',
  'Senior Member',
  'Joined: Mar 3, 2014',
  '414 posts',
  'Jan 17, 2021',
  '#6',
  'Done, and there is a date on one of them, 1788, with a very small sheep beside it.',
  'Build it twice and it stands for good',
  'Reply',
  'Quote',
  'Reactions: old_mason and hedgelayer',
  'wallflower',
  'Senior Member',
  'Joined: Mar 3, 2014',
  '415 posts',
  'Feb 2, 2021',
  '#7',
  'The wall is up again and the cap is dry. Thank you all, and the sheep.',
  'Build it twice and it stands for good',
  'Reply',
  'Quote',
  'Not open for further replies.',
  'This thread has been closed. New replies are no longer allowed.',
  'All times are GMT +1. The time now is 09:14 PM.',
  'Contact us',
  'Terms and rules',
  'Privacy policy'
]

const posts = thread.filter((line) => /^(?:The frost|Would you|Lay them|Before you|You were|Take a|Done, and|The wall)/u.test(line))

describe('a thread of a forum', () => {
  const {text, removals} = clean(thread.join('\n'))
  const left = text.split('\n')

  it('keeps every post', () => {
    expect(posts.length).toBe(8)
    for (const post of posts) expect(left).toContain(post)
  })

  it.each([
    /^(?:reply|quote|report)$/iu,
    /^#\d+$/u,
    /member$/iu,
    /^joined|\d posts$/iu,
    /^reactions:/iu,
    /^last edited by/iu,
    /out of date browser/iu,
    /^(?:not open|this thread has been closed|all times are)/iu,
    /^build it twice/iu
  ])('loses what the software puts about them: %s', (shape) => {
    expect(thread.some((line) => shape.test(line))).toBe(true)
    expect(left.filter((line) => shape.test(line))).toEqual([])
  })

  it('says of what stands below several posts that it does', () => {
    const signature = removals.filter(({text: cut}) => cut === 'Build it twice and it stands for good')
    expect(signature.length).toBe(4)
    for (const {rule, reason} of signature) expect([rule, reason]).toEqual(['comment', 'the line stands below several posts'])
  })

  it('keeps one of the copies where it is a sentence that is quoted', () => {
    const quoted = 'The hearting was gone for a yard on either side, so I have taken it down to the throughs.'
    const page = thread.flatMap((line) => (/^#\d$/u.test(line) ? [line, quoted] : [line])).join('\n')
    expect(clean(page).text.split(quoted).length - 1).toBe(1)
  })
})

/** A thread that shows no buttons and no cards, only that it is closed. */
const closedThread = [
  'Skip to main content',
  'Kiln Talk',
  'Sign Up',
  'Log In',
  'Topics',
  'Categories',
  'Glaze crawls off the rim, but only on mugs',
  'potterby',
  'Mar 3',
  'My white glaze pulls back from the rim when I fire it, and leaves a bare line about two millimetres wide. It only does this on mugs. Bowls from the same bucket come out fine, so I do not think that it is the mix.',
  'oxide_anna',
  'Mar 3',
  'Do you sponge the rims of the mugs after trimming? Mine did that when I sponged them too well. It leaves a dusty skin, and the glaze lets go of dust.',
  '2 Replies',
  'potterby',
  'Mar 4',
  'I do sponge them, yes, because people put their lips there. Is there anything else that I could do for the feel of it?',
  'kilnmouse',
  'Mar 5',
  'Burnish the rim with your thumb while it is still damp and leave the sponge in the bucket. That is all I have ever done.'
]
const close = ['This topic was automatically closed 30 days after the last reply. New replies are no longer allowed.', 'Related topics', 'Replies', 'Views', 'Why does my slip crack?', 'Terms of Service', 'Privacy Policy']

describe('a thread that says of itself that it is one', () => {
  const last = closedThread.at(-1)!

  it('keeps the posts below a count of replies', () => {
    expect(clean([...closedThread, ...close].join('\n')).text).toContain(last)
  })

  it('is an article with comments where it does not say so', () => {
    expect(clean([...closedThread, ...close.slice(1)].join('\n')).text).not.toContain(last)
  })

  it('has its posts cut as comments where they are asked to be', () => {
    expect(clean([...closedThread, ...close].join('\n'), {content: 'article'}).text).not.toContain(last)
  })
})
