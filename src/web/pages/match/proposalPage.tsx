import { moveProposal } from '#cases/match/moveProposal.ts'
import { proposeElsewhere } from '#cases/match/proposeElsewhere.ts'
import { recordAgreement } from '#cases/match/recordAgreement.ts'
import { turnSwitchHere } from '#cases/match/turnSwitchHere.ts'
import { viewProposal } from '#cases/match/viewProposal.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Columns, PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { sharingTexts } from '../candidates/texts/sharing.ts'
import { MoveForms } from './moveForms.tsx'
import {
  Agreement,
  BroughtAlong,
  coachIsAsked,
  Decision,
  Elsewhere,
  ProposalStatusLine,
  Shared,
} from './proposalNow.tsx'
import { History, Moments, ShownThen, Why } from './proposalPast.tsx'
import { proposalTexts } from './proposalTexts.ts'
import { matchTexts } from './texts.ts'

export const proposalPage = page({
  path: '/banen/:futureJobId/match/voorstellen/:proposalId',
  case: viewProposal,
  place: 'futureJobs',
  title: ({ proposal }, locale) => messages(proposalTexts, locale).title(proposal.firstName),
  body({ data, actor, form }) {
    const t = useTexts(proposalTexts)
    const m = useTexts(matchTexts)
    const { proposal } = data
    const over = proposal.status === 'notChosen' || proposal.status === 'withdrawn'
    const shared = <Shared data={data} state={form('turnSwitchHere')} />
    const matches = actor.role === 'coach' || actor.role === 'accountManager'
    return (
      <>
        <PageHead
          title={`${proposal.firstName} ${proposal.lastName}`}
          lead={t.lead(proposal.function || m.noName, proposal.employer)}
          crumbs={[
            { href: '/banen', label: m.jobs },
            { href: `/banen/${proposal.futureJobId}`, label: proposal.function || m.noName },
            ...(matches ? [{ href: `/banen/${proposal.futureJobId}/match`, label: m.match }] : []),
          ]}
          status={<ProposalStatusLine data={data} />}
        />
        <Columns
          main={
            <>
              <Decision data={data} />
              {over && proposal.mine && <Elsewhere data={data} state={form('proposeElsewhere')} />}
              <Agreement data={data} />
              {coachIsAsked(data) && shared}
              <MoveForms data={data} role={actor.role} form={form} />
              {!coachIsAsked(data) && shared}
              <History data={data} />
            </>
          }
          side={
            <>
              <Why data={data} dossier={actor.role === 'coach' && !!proposal.mine} />
              <BroughtAlong data={data} />
              <Moments data={data} linked={matches} />
              <ShownThen data={data} />
            </>
          }
        />
      </>
    )
  },
})

const here = (input: { futureJobId: string; proposalId: string }) =>
  `/banen/${input.futureJobId}/match/voorstellen/${input.proposalId}`

export const moveForm = form({
  path: '/banen/:futureJobId/match/voorstellen/:proposalId/stap',
  case: moveProposal,
  page: proposalPage,
  formId: (raw) => String(raw.move ?? ''),
  next: (_, input) => here(input),
  done: proposalTexts.moved,
})

export const agreementForm = form({
  path: '/banen/:futureJobId/match/voorstellen/:proposalId/akkoord',
  case: recordAgreement,
  page: proposalPage,
  next: (_, input) => here(input),
  done: proposalTexts.moved,
})

export const shareForm = form({
  path: '/banen/:futureJobId/match/voorstellen/:proposalId/delen',
  case: turnSwitchHere,
  page: proposalPage,
  next: (_, input) => `${here(input)}#delen`,
  done: sharingTexts.turned,
})

export const elsewhereForm = form({
  path: '/banen/:futureJobId/match/voorstellen/:proposalId/elders',
  case: proposeElsewhere,
  page: proposalPage,
  next: (result, input) => `/banen/${input.toJobId}/match/voorstellen/${result.proposed[0]}`,
  done: matchTexts.proposedDone,
})
