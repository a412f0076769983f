import { Checks, FilterForm } from '../../ui/form.tsx'
import { Empty } from '../../ui/page.tsx'

type Props = {
  path: string
  words: { jobs: string; choose: string; noJobs: string; noJobsText: string; toJobs: string }
  jobs: { value: string; label: string }[]
  chosen: readonly { id: string }[]
}

/** The first step of a plan for jobs: which. The choice stands in the address as `baan`. */
export function ChooseJobs({ path, words, jobs, chosen }: Props) {
  if (jobs.length === 0)
    return (
      <Empty title={words.noJobs} text={words.noJobsText} action={{ href: '/banen', label: words.toJobs }} />
    )
  return (
    <FilterForm action={path} submit={words.choose}>
      <Checks name="baan" label={words.jobs} values={chosen.map((job) => job.id)} options={jobs} />
    </FilterForm>
  )
}
