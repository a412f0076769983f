import type { ConceptKind, ConceptRow } from '#store/skills/putConcepts.ts'
import type { RelationKind, RelationRow } from '#store/skills/putRelations.ts'
import { labelIn, labelsIn, oneOf, textIn, uriIn } from './cells.ts'
import type { Row } from './rows.ts'

type Columns = readonly string[]
export type ConceptFile = {
  readonly is: 'concepts'
  readonly kind: ConceptKind
  readonly columns: Columns
  readonly read: (row: Row, language: string) => ConceptRow
}
export type RelationFile = {
  readonly is: 'relations'
  readonly kinds: readonly RelationKind[]
  readonly from: readonly ConceptKind[]
  readonly columns: Columns
  /** The columns that hold the two URIs. */
  readonly ends: readonly [string, string]
  readonly read: (row: Row) => RelationRow
}
export type CollectionFile = {
  readonly is: 'collection'
  readonly collection: string
  readonly columns: Columns
  readonly read: (row: Row) => string
}
export type EscoFile = ConceptFile | RelationFile | CollectionFile

/** The files of an official download that are taken in, in the order in which they must come: relations name concepts. */
export const escoFiles: Readonly<Record<string, EscoFile>> = {
  ISCOGroups: concepts('occupationGroup', ['ISCOGroup']),
  skillGroups: concepts('skillGroup', ['SkillGroup']),
  skills: concepts('skill', ['KnowledgeSkillCompetence']),
  occupations: concepts('occupation', ['Occupation']),
  broaderRelationsOccPillar: broader(['occupation', 'occupationGroup']),
  broaderRelationsSkillPillar: broader(['skill', 'skillGroup']),
  skillSkillRelations: {
    is: 'relations',
    kinds: ['related'],
    from: ['skill'],
    columns: ['originalSkillUri', 'relatedSkillUri', 'relationType'],
    ends: ['originalSkillUri', 'relatedSkillUri'],
    read: (row) => {
      oneOf(row, 'relationType', ['essential', 'optional'])
      return { from: uriIn(row, 'originalSkillUri'), kind: 'related', to: uriIn(row, 'relatedSkillUri') }
    },
  },
  occupationSkillRelations: {
    is: 'relations',
    kinds: ['essential', 'optional'],
    from: ['occupation'],
    columns: ['occupationUri', 'relationType', 'skillUri'],
    ends: ['occupationUri', 'skillUri'],
    read: (row) => ({
      from: uriIn(row, 'occupationUri'),
      kind: oneOf(row, 'relationType', ['essential', 'optional']),
      to: uriIn(row, 'skillUri'),
    }),
  },
  digCompSkillsCollection: collection('digComp'),
  digitalSkillsCollection: collection('digital'),
  greenSkillsCollection: collection('green'),
  languageSkillsCollection: collection('language'),
  researchOccupationsCollection: collection('researchOccupation'),
  researchSkillsCollection: collection('research'),
  transversalSkillsCollection: collection('transversal'),
}

/** Files that say nothing that is not also in the others. */
export const passedOver = ['conceptSchemes', 'skillsHierarchy']

function concepts(kind: ConceptKind, types: readonly string[]): ConceptFile {
  return {
    is: 'concepts',
    kind,
    columns: ['conceptType', 'conceptUri', 'preferredLabel', 'altLabels', 'description'],
    read: (row, language) => {
      oneOf(row, 'conceptType', types)
      const description = textIn(row, 'description') ?? textIn(row, 'definition')
      return {
        uri: uriIn(row, 'conceptUri'),
        skillType: textIn(row, 'skillType'),
        reuseLevel: textIn(row, 'reuseLevel'),
        code: textIn(row, 'code'),
        labels: labelsOf(row, language),
        descriptions: description ? [{ language, description }] : [],
      }
    },
  }
}

function labelsOf(row: Row, language: string): ConceptRow['labels'] {
  const preferred = labelIn(row, 'preferredLabel')
  const alternative = labelsIn(row, 'altLabels').filter((label) => label !== preferred)
  const seen = new Set([preferred, ...alternative])
  const hidden = labelsIn(row, 'hiddenLabels').filter((label) => !seen.has(label))
  return [
    { language, kind: 'preferred', label: preferred },
    ...alternative.map((label) => ({ language, kind: 'alternative' as const, label })),
    ...hidden.map((label) => ({ language, kind: 'hidden' as const, label })),
  ]
}

function broader(from: readonly ConceptKind[]): RelationFile {
  return {
    is: 'relations',
    kinds: ['broader'],
    from,
    columns: ['conceptUri', 'broaderUri'],
    ends: ['conceptUri', 'broaderUri'],
    read: (row) => ({ from: uriIn(row, 'conceptUri'), kind: 'broader', to: uriIn(row, 'broaderUri') }),
  }
}

function collection(name: string): CollectionFile {
  return {
    is: 'collection',
    collection: name,
    columns: ['conceptUri'],
    read: (row) => uriIn(row, 'conceptUri'),
  }
}
