import { type PictureName, pictureShapes } from './pictureShapes.tsx'

export { type PictureName, pictureNames } from './pictureShapes.tsx'

type PictureProps = {
  name: PictureName
  /** Only when no word stands beside the picture; otherwise the picture stays silent. */
  label?: string
  size?: 'small' | 'normal' | 'large'
}

const pixels = { small: 24, normal: 36, large: 64 } as const

/** A plain line drawing in the colour of the text around it. */
export function Picture({ name, label, size = 'normal' }: PictureProps) {
  return (
    <svg
      class={`picture picture--${size}`}
      width={pixels[size]}
      height={pixels[size]}
      viewBox="0 0 48 48"
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {pictureShapes[name]}
    </svg>
  )
}
