/** The mark: a line with a dot at its end. */
export function Mark() {
  return (
    <svg class="mark" width="56" height="24" viewBox="0 0 56 24" aria-hidden="true" focusable="false">
      <path class="mark__line" d="M1 16h40" />
      <circle class="mark__dot" cx="47" cy="13" r="8" />
    </svg>
  )
}
