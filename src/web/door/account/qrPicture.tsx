import { qrCode } from './qr.ts'

/** The white edge that readers need, in modules. */
const edge = 4

/** A text as a QR code, dark on white in any colour scheme; nothing when the text is too long for one. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const modules = qrCode(text)
  if (!modules) return null
  const size = modules.length + 2 * edge
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + edge} ${y + edge}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      width="232"
      height="232"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
