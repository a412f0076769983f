import { LinkButton, PostButton } from './buttons.tsx'
import { Picture, type PictureName } from './pictures.tsx'
import { Shape, shapeOfTone, type Tone } from './shapes.tsx'

/** The one next action: either something done at once (a form) or a page to go to. */
export type NextAction =
  | { label: string; action: string; fields?: Record<string, string | number> }
  | { label: string; href: string }

export type ActionItem = {
  href: string
  title: string
  text?: string
  when?: string
  tone?: Tone
  picture?: PictureName
  action?: NextAction
}

/** People and jobs that need you, most urgent first, each with its one next action. */
export function ActionList({ items }: { items: ActionItem[] }) {
  return (
    <div class="action-list">
      <ol class="actions">
        {items.map((item) => (
          <li class={`action action--${item.tone ?? 'neutral'}`}>
            <span class="action__mark">
              {item.picture ? (
                <Picture name={item.picture} size="small" />
              ) : (
                <Shape name={shapeOfTone[item.tone ?? 'neutral']} />
              )}
            </span>
            <div class="action__words">
              <p class="action__title">
                <a href={item.href}>{item.title}</a>
              </p>
              {item.text && <p class="action__text">{item.text}</p>}
            </div>
            {item.when && <p class="action__when">{item.when}</p>}
            {item.action && (
              <div class="action__do">
                <Next action={item.action} about={item.title} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Next({ action, about }: { action: NextAction; about: string }) {
  if ('href' in action) {
    return (
      <LinkButton href={action.href}>
        {action.label}
        <span class="silent">: {about}</span>
      </LinkButton>
    )
  }
  return <PostButton action={action.action} label={action.label} fields={action.fields} about={about} />
}
