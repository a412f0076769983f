/** In the order in which they must be asked: most browsers also name an older one. */
const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bOPR\//, 'Opera'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

/**
 * What to call a browser in a list that its owner reads; no version, so that it says no more than is needed.
 * In: the User-Agent header. Out: 'Firefox, Android', or '' when it says nothing.
 */
export function browserName(userAgent: string | undefined): string {
  const found = [browsers, systems].map((list) => list.find(([mark]) => mark.test(userAgent ?? ''))?.[1])
  return found.filter(Boolean).join(', ')
}
