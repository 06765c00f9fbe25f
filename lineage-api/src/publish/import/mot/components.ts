import type { LicenseStatement } from '../records.js';

type Part = LicenseStatement['appliesTo'][number];

/** What each component of the Model Openness Framework is a part of. */
const PARTS: Readonly<Record<string, Part>> = {
  'Data card': 'DOCS',
  'Data preprocessing code': 'CODE',
  Datasets: 'DATA',
  'Evaluation code': 'CODE',
  'Evaluation data': 'DATA',
  'Evaluation results': 'DOCS',
  'Inference code': 'CODE',
  'Model architecture': 'CODE',
  'Model card': 'DOCS',
  'Model metadata': 'DOCS',
  'Model parameters (Final)': 'WEIGHTS',
  'Model parameters (Intermediate)': 'WEIGHTS',
  'Research paper': 'DOCS',
  'Sample model outputs': 'OUTPUTS',
  'Supporting libraries and tools': 'CODE',
  'Technical report': 'DOCS',
  'Training code': 'CODE',
};

/** The part that a component is of, or null where the framework has no such component. */
export function findPart(component: string): Part | null {
  return Object.hasOwn(PARTS, component) ? (PARTS[component] as Part) : null;
}

export const ALL_PARTS: Part[] = ['DATA', 'WEIGHTS', 'CODE', 'DOCS', 'OUTPUTS'];

/** What a licence of a whole release is said to be of: `release.license.<word>`. */
const RELEASE_PARTS: Readonly<Record<string, Part[]>> = {
  distribution: ALL_PARTS,
  code: ['CODE'],
  data: ['DATA'],
  document: ['DOCS'],
};

/** The parts that a licence of a release is of; null for a word that the tool does not know. */
export function findReleaseParts(word: string): Part[] | null {
  return Object.hasOwn(RELEASE_PARTS, word) ? (RELEASE_PARTS[word] as Part[]) : null;
}
