/** The door. Everything behind it asks who you are. */
export const signInPath = '/inloggen'
