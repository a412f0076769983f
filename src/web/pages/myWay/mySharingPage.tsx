import { turnMySwitch, viewMySharing } from '#cases/consents/mySharing.ts'
import type { SharedWords, Sharing } from '#cases/consents/sharing.ts'
import { type ConsentItem, consentItems, isShared } from '#method/consents.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { PostButton } from '../../ui/buttons.tsx'
import { Tag } from '../../ui/data.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { Picture, type PictureName } from '../../ui/pictures.tsx'
import { wordsUnder } from '../../ui/sharedWords.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { mySharingTexts } from './sharingTexts.ts'
import { myWayTexts } from './texts.ts'

const pictures: Record<ConsentItem, PictureName> = {
  name: 'myData',
  skills: 'skills',
  readiness: 'agenda',
  strengths: 'likes',
  conditions: 'today',
  contact: 'phone',
}

export const mySharingPage = page({
  path: '/mijn-weg/delen',
  case: viewMySharing,
  place: 'myWay',
  title: (_, locale) => messages(mySharingTexts, locale).title,
  body({ data: { words, employers } }) {
    const t = useTexts(mySharingTexts)
    const { myWay } = useTexts(myWayTexts)
    return (
      <>
        <PageHead
          title={t.title}
          lead={t.lead}
          picture="employer"
          crumbs={[{ href: '/mijn-weg', label: myWay }]}
        />
        <p>{t.back}</p>
        {employers.length === 0 && <Empty title={t.none} text={t.noneText} />}
        {employers.map((sharing) => (
          <Section title={t.sees(sharing.employer)} id={`w-${sharing.employerId}`}>
            <ul class="rows">
              {sharing.items.map((one) => (
                <MySwitch one={one} employerId={sharing.employerId} words={words} />
              ))}
            </ul>
          </Section>
        ))}
        <p>{t.never}</p>
      </>
    )
  },
})

type SwitchProps = { one: Sharing['items'][number]; employerId: string; words: SharedWords }

/** One thing, what the employer would read, whether it does now, and the one press that changes my side. */
function MySwitch({ one, employerId, words }: SwitchProps) {
  const t = useTexts(mySharingTexts)
  const { locale } = useView()
  const { item, candidateOn, coachOn } = one
  const label = consentItems[item].forCandidate[locale]
  const reads = wordsUnder(words, item, locale)
  const shown = isShared(one)
  const state = shown ? t.shown : candidateOn ? t.onlyMe : coachOn ? t.onlyCoach : t.nobody
  return (
    <li class="rows__row">
      <div class="rows__words my-switch">
        <Picture name={pictures[item]} />
        <div>
          <p>
            <strong>{label}</strong>
          </p>
          {reads === null ? (
            <p>
              <a href="/mijn-weg/banen">{t.whereJobs}</a>
            </p>
          ) : (
            <p class="soft">{reads ? t.reads(reads) : t.empty}</p>
          )}
          <p>
            <Tag
              tone={shown ? 'good' : candidateOn ? 'own' : 'neutral'}
              shape={shown ? 'check' : candidateOn ? 'half' : 'cross'}
            >
              {state}
            </Tag>
          </p>
        </div>
      </div>
      <PostButton
        action="/mijn-weg/delen"
        fields={{ employerId, item, turn: candidateOn ? 'off' : 'on' }}
        label={candidateOn ? t.turnOff : t.turnOn}
        about={label}
      />
    </li>
  )
}

export const turnMySwitchForm = form({
  path: '/mijn-weg/delen',
  case: turnMySwitch,
  page: mySharingPage,
  next: (_, input) => `/mijn-weg/delen#w-${input.employerId}`,
  done: mySharingTexts.turned,
})
