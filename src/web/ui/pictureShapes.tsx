import type { Child } from 'hono/jsx'

/**
 * The own set of line drawings on a grid of 48. The same picture always means the same thing,
 * so a drawing is never reused under a second name.
 */
export const pictureShapes = {
  // the six steps
  futureJob: (
    <>
      <path d="M4 36h40" />
      <circle cx="31" cy="21" r="7" class="picture__fill" />
      <path d="M31 6v3M45 21h-3M20 21h-3M41 11l-2 2M21 11l2 2" />
    </>
  ),
  possibilities: (
    <>
      <path d="M24 5v39M16 44h16" />
      <path d="M24 9h13l5 5-5 5H24zM24 22H11l-5 5 5 5h13z" />
    </>
  ),
  match: (
    <>
      <path d="M5 12h18v7c5-2.5 8 1 8 5s-3 7.5-8 5v7H5z" class="picture__fill" />
      <path d="M23 12h20v24H23" />
    </>
  ),
  trajectory: (
    <>
      <path d="M13 40h17a7.5 7.5 0 0 0 0-15H18a7.5 7.5 0 0 1 0-15h13" />
      <circle cx="9" cy="40" r="4" />
      <circle cx="36" cy="10" r="5" class="picture__fill" />
    </>
  ),
  learning: (
    <>
      <circle cx="14" cy="11" r="5" class="picture__fill" />
      <circle cx="34" cy="11" r="5" />
      <path d="M6 31v-3c0-5 3-8 8-8s8 3 8 8v3M26 31v-3c0-5 3-8 8-8s8 3 8 8v3M3 32h42M9 32v11M39 32v11" />
    </>
  ),
  regularJob: (
    <>
      <rect x="5" y="15" width="38" height="26" rx="3" class="picture__fill" />
      <path d="M17 15v-4a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v4M16 28l6 6 10-11" />
    </>
  ),

  // five feelings
  veryBad: face('M15 35c4-7 14-7 18 0', 'M12 17l7-3M36 17l-7-3'),
  bad: face('M16 34c4-4 12-4 16 0'),
  soSo: face('M16 32h16'),
  good: face('M15 29c4 5 14 5 18 0'),
  veryGood: face('M13 27h22c-1 7-5 10-11 10s-10-3-11-10z'),

  // who helps
  coach: (
    <>
      <circle cx="16" cy="18" r="6" class="picture__fill" />
      <path d="M5 42v-4c0-6 4-10 11-10s11 4 11 10v4M27 6h16v13H33l-5 5z" />
    </>
  ),
  buddy: (
    <>
      <circle cx="15" cy="13" r="6" class="picture__fill" />
      <circle cx="34" cy="17" r="5" />
      <path d="M4 42V32c0-6 4-9 11-9 5 0 8 2 10 4l5 1M26 42V32c1-4 4-6 8-6 6 0 10 3 10 9v7" />
    </>
  ),
  employer: (
    <>
      <path d="M26 43V8l16-3v38zM31 14h2M37 13h1M31 21h2M37 21h1M31 28h2M37 28h1M31 43v-7h6v7" />
      <circle cx="13" cy="22" r="5.5" class="picture__fill" />
      <path d="M4 43v-4c0-5 3-8 9-8s9 3 9 8v4" />
    </>
  ),
  trainer: (
    <>
      <path d="M20 6h24v20H26" />
      <path d="M27 13h10M31 19h6" />
      <circle cx="13" cy="18" r="6" class="picture__fill" />
      <path d="M3 42v-3c0-7 4-11 10-11s10 4 10 11v3" />
    </>
  ),

  // kinds of work
  technique: (
    <>
      <path
        d="M40 12l-7 7-5-1-1-5 7-7a11 11 0 0 0-14 14L6 34a4 4 0 0 0 0 6l2 2a4 4 0 0 0 6 0l14-14a11 11 0 0 0 12-16z"
        class="picture__fill"
      />
    </>
  ),
  kitchen: (
    <>
      <path d="M8 22h32v14a5 5 0 0 1-5 5H13a5 5 0 0 1-5-5z" class="picture__fill" />
      <path d="M3 22h42M17 15c-3-3 3-5 0-9M24 15c-3-3 3-5 0-9M31 15c-3-3 3-5 0-9" />
    </>
  ),
  logistics: (
    <>
      <path d="M3 11h25v24H3z" class="picture__fill" />
      <path d="M28 18h9l8 9v8H28" />
      <circle cx="13" cy="37" r="4.5" class="picture__paper" />
      <circle cx="36" cy="37" r="4.5" class="picture__paper" />
    </>
  ),
  care: (
    <>
      <path
        d="M26 23C19 18 16 14 16 10a5.5 5.5 0 0 1 10-3 5.5 5.5 0 0 1 10 3c0 4-3 8-10 13z"
        class="picture__fill"
      />
      <path d="M4 30h8l8 4h7a3 3 0 0 1 0 6h-9M27 40l13-7a3.5 3.5 0 0 1 4 5l-14 7H15l-5-3H4" />
    </>
  ),
  cleaning: (
    <>
      <path d="M9 22h24l-3 21H12z" class="picture__fill" />
      <path d="M6 22h30M12 22a9 9 0 0 1 18 0M36 6l3 4M42 12l-4 1M44 4l-3 3M40 22l4-1" />
    </>
  ),
  office: (
    <>
      <rect x="6" y="8" width="36" height="24" rx="2.5" class="picture__fill" />
      <path d="M24 32v8M14 41h20M13 16h14M13 23h8" />
    </>
  ),
  green: (
    <>
      <path d="M24 43V21" />
      <path d="M24 25c0-10 6-16 18-16 0 11-7 17-18 16z" class="picture__fill" />
      <path d="M24 33c-1-8-6-13-17-13 0 9 6 14 17 13zM14 43h20" />
    </>
  ),
  building: (
    <>
      <path d="M8 33a16 16 0 0 1 32 0z" class="picture__fill" />
      <path d="M3 33h42v5H3zM20 18v-5h8v5" />
    </>
  ),

  // what someone needs
  money: (
    <>
      <circle cx="24" cy="24" r="19" class="picture__fill" />
      <path d="M32 16a10 10 0 1 0 0 16M12 21h13M12 27h13" />
    </>
  ),
  home: (
    <>
      <path d="M10 21v21h28V21" />
      <path d="M4 25L24 7l20 18" />
      <path d="M20 42V30h8v12" class="picture__fill" />
    </>
  ),
  language: (
    <>
      <path d="M4 7h24v18H15l-6 6v-6H4z" class="picture__fill" />
      <path d="M28 17h16v18h-5v6l-6-6H20v-6M12 21l4-9 4 9M13.5 18h5" />
    </>
  ),
  travel: (
    <>
      <rect x="7" y="7" width="34" height="30" rx="4" class="picture__fill" />
      <path d="M7 24h34M24 7v17M13 37v5M35 37v5M13 31h3M32 31h3" />
    </>
  ),
  children: (
    <>
      <circle cx="17" cy="10" r="5.5" />
      <circle cx="36" cy="22" r="4.5" class="picture__fill" />
      <path d="M8 43V28c0-6 3-9 9-9 5 0 7 2 8 6l4 7M17 43V32M30 43v-7c0-4 2-6 6-6s6 2 6 6v7" />
    </>
  ),
  health: (
    <>
      <path d="M18 5h12v13h13v12H30v13H18V30H5V18h13z" class="picture__fill" />
    </>
  ),

  // places and doings
  way: (
    <>
      <path d="M2 30h6M16 30h8" />
      <circle cx="12" cy="30" r="4" />
      <circle cx="35" cy="24" r="11" class="picture__fill" />
    </>
  ),
  today: (
    <>
      <rect x="6" y="9" width="36" height="33" rx="3" />
      <path d="M6 18h36M15 5v8M33 5v8" />
      <circle cx="24" cy="30" r="5.5" class="picture__fill" />
    </>
  ),
  agenda: (
    <>
      <rect x="6" y="9" width="36" height="33" rx="3" />
      <path d="M6 18h36M15 5v8M33 5v8M13 26h6M21 26h6M29 26h6M13 34h6M21 34h6" />
    </>
  ),
  messages: (
    <>
      <rect x="4" y="10" width="40" height="29" rx="3" class="picture__fill" />
      <path d="M5 13l19 15 19-15" />
    </>
  ),
  skills: (
    <>
      <path d="M24 4l6 13 14 2-10 10 2 14-12-7-12 7 2-14L4 19l14-2z" class="picture__fill" />
    </>
  ),
  likes: (
    <>
      <path d="M16 21l8-16c4 0 6 3 5 7l-1 6h12a4 4 0 0 1 4 5l-3 15a5 5 0 0 1-5 4H16z" class="picture__fill" />
      <path d="M5 21h11v21H5z" />
    </>
  ),
  myData: (
    <>
      <rect x="4" y="9" width="40" height="30" rx="3" />
      <circle cx="16" cy="21" r="4.5" class="picture__fill" />
      <path d="M9 33c0-4 3-6 7-6s7 2 7 6M29 19h9M29 26h9" />
    </>
  ),
  search: (
    <>
      <circle cx="20" cy="20" r="14" />
      <path d="M30 30l13 13" />
    </>
  ),
  note: (
    <>
      <path d="M8 40l2-10L32 8a4 4 0 0 1 6 0l2 2a4 4 0 0 1 0 6L18 38zM28 12l8 8" />
    </>
  ),
  phone: (
    <>
      <rect x="12" y="4" width="24" height="40" rx="4" class="picture__fill" />
      <path d="M21 37h6" />
    </>
  ),
  celebrate: (
    <>
      <path d="M14 6h20v11a10 10 0 0 1-20 0z" class="picture__fill" />
      <path d="M14 10H6c0 7 3 11 8 11M34 10h8c0 7-3 11-8 11M24 27v9M15 42h18l-3-6H18z" />
    </>
  ),
} as const satisfies Record<string, Child>

function face(mouth: string, brows = ''): Child {
  return (
    <>
      <circle cx="24" cy="24" r="20" class="picture__fill" />
      <path d={`M17 20v1M31 20v1${brows}`} />
      <path d={mouth} />
    </>
  )
}

export type PictureName = keyof typeof pictureShapes
export const pictureNames = Object.keys(pictureShapes) as PictureName[]
