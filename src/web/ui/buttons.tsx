import type { Child } from 'hono/jsx'
import { useView } from './view.tsx'

export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger'

type ButtonProps = { kind?: ButtonKind; name?: string; value?: string; formAction?: string; children?: Child }

export function Button({ kind = 'plain', name, value, formAction, children }: ButtonProps) {
  return (
    <button class={`button button--${kind}`} type="submit" name={name} value={value} formaction={formAction}>
      {children}
    </button>
  )
}

export function LinkButton({
  href,
  kind = 'plain',
  children,
}: {
  href: string
  kind?: ButtonKind
  children?: Child
}) {
  return (
    <a class={`button button--${kind}`} href={href}>
      {children}
    </a>
  )
}

/** A row of buttons: the main one first, the others beside it. */
export function Buttons({ children }: { children?: Child }) {
  return <div class="buttons">{children}</div>
}

export function HiddenField({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={String(value)} />
}

/** The hidden fields that every form that changes something must carry. */
export function FormKeys() {
  const view = useView()
  return (
    <>
      <HiddenField name="_csrf" value={view.csrf} />
      <HiddenField name="_key" value={view.submission()} />
    </>
  )
}

type PostButtonProps = {
  action: string
  label: string
  fields?: Record<string, string | number>
  kind?: ButtonKind
  /** Said to a screen reader when the label alone does not tell which thing it is about. */
  about?: string
}

/** One button that does one thing: a form of its own. */
export function PostButton({ action, label, fields = {}, kind = 'plain', about }: PostButtonProps) {
  return (
    <form class="post-button" method="post" action={action}>
      <FormKeys />
      {Object.entries(fields).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      <Button kind={kind}>
        <span>
          {label}
          {about && <span class="silent">: {about}</span>}
        </span>
      </Button>
    </form>
  )
}
