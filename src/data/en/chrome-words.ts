/**
 * Words that menus, buttons and footers are made of. A line mostly of these is
 * part of the frame of a page whatever their order.
 */
export const chromeWords: readonly string[] = `
home homepage menu navigation search login signin logout signup register registration subscribe subscription subscriptions unsubscribe account
cart checkout basket wishlist wishlists contact contacts careers jobs privacy policy policies terms conditions cookies cookie sitemap accessibility
faq faqs help support about blog blogs newsletter newsletters rss feed feeds share tweet pin facebook twitter instagram youtube
linkedin pinterest tiktok whatsapp telegram reddit snapchat threads bluesky mastodon flipboard tumblr vimeo discord github email print copy link
follow followers sign log skip content main toggle close open back top next previous prev loading submit cancel
advertise advertisement advertising sponsored copyright disclaimer legal imprint reply quote permalink comments comment
views categories category tags archive archives events podcasts podcast videos webinars
resources partners investors press newsroom shop store stores language english español deutsch français italiano português
password username settings preferences download app footer sidebar
more view all see explore topics trending latest popular related news services products solutions pricing
`.trim().split(/\s+/u)
