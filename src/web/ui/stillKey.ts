/** In the address of a page that looks again by itself: with this word it does not. */
export const stillKey = 'stil'
