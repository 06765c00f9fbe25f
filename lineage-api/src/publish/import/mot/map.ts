import { NOASSERTION } from '../expressions.js';
import type { ImportedAsset, ImportedUnregistered, LicenseStatement } from '../records.js';
import { findDay, firstLine } from '../text.js';
import { ALL_PARTS, findPart, findReleaseParts } from './components.js';
import type { MotModel } from './form.js';
import { expressionOfName } from './licenses.js';
import { identifierOf, type Origin } from './origins.js';

const TOOL = 'Model Openness Tool';
const REPOSITORY = 'https://github.com/lfai/model_openness_tool/blob/main/models/';
const DATE_NOTE =
  'assumed: the date is that of the entry in the Model Openness Tool, which the model is not younger than';

/** One asset a model; its components are statements. */
export function mapMot(origins: readonly Origin[]): readonly ImportedAsset[] {
  return origins.map((origin) => {
    const { model } = origin;
    const { release } = model;
    const day = findDay(release.date);
    const statements = toStatements(model, day ?? 0);
    return {
      identifier: identifierOf(model),
      kind: 'MODEL',
      name: release.name,
      description: describe(model),
      publisher: firstLine(release.producer) || null,
      links: linksTo(model),
      statements,
      combine: statements.length > 1 ? 'PER_PART' : null,
      more: origin.kind === 'LICENSE_NAME' ? { originNamesLicense: firstLine(origin.name) } : {},
      date: day === null ? { kind: 'NONE' } : { kind: 'LATEST', day, note: DATE_NOTE },
      sources:
        origin.kind === 'EDGE'
          ? [{ identifier: origin.target, relation: 'ADAPTED_FROM', url: urlOf(model) }]
          : [],
      unregistered: toUnregistered(origin),
    };
  });
}

function toUnregistered(origin: Origin): readonly ImportedUnregistered[] {
  const named = { name: firstLine(origin.name), relation: 'ADAPTED_FROM' } as const;
  switch (origin.kind) {
    case 'SELF':
      return [{ ...named, why: 'NAME_COLLISION', note: 'the model itself bears this name' }];
    case 'AMBIGUOUS':
      return [{ ...named, why: 'AMBIGUOUS', note: `borne by ${origin.bearers.join(', ')}` }];
    case 'FREE_TEXT':
      return [{ ...named, why: 'NOT_FOUND', note: 'no record bears this name' }];
    default:
      return [];
  }
}

/** A component that names no licence is one of which nobody says. */
function toStatements(model: MotModel, observedAt: number): readonly LicenseStatement[] {
  const stated = { basis: 'DECLARED', where: 'AUDIT', observedAt, by: TOOL } as const;
  const components = model.release.components.map((component): LicenseStatement => {
    const part = findPart(component.name);
    const text = firstLine(component.license ?? '');
    const url = firstLine(component.license_path) || firstLine(component.component_path);
    return {
      ...stated,
      expression: text === '' ? NOASSERTION : expressionOfName(text),
      appliesTo: part === null ? ALL_PARTS : [part],
      component: component.name,
      ...(text === '' ? {} : { text }),
      ...(url === '' ? {} : { url }),
    };
  });
  return [...components, ...releaseLicenses(model, stated)];
}

/** Licences of the release as a whole, beside those of its components. */
function releaseLicenses(
  { release }: MotModel,
  stated: Pick<LicenseStatement, 'basis' | 'where' | 'observedAt' | 'by'>,
): readonly LicenseStatement[] {
  if (typeof release.license !== 'object' || Array.isArray(release.license)) return [];
  return Object.entries(release.license).flatMap(([word, { name, path }]) => {
    const text = firstLine(name);
    if (text === '') return [];
    const url = firstLine(path);
    return {
      ...stated,
      expression: expressionOfName(text),
      appliesTo: findReleaseParts(word) ?? ALL_PARTS,
      component: firstLine(`release: ${word}`),
      text,
      ...(url === '' ? {} : { url }),
    };
  });
}

function describe({ release }: MotModel): string | null {
  const parts = [
    ['Version', release.version],
    ['Type', release.type],
    ['Architecture', release.architecture],
  ].filter(([, text]) => text !== '');
  return parts.length === 0 ? null : parts.map(([what, text]) => `${what}: ${text}`).join('\n');
}

function linksTo(model: MotModel): ImportedAsset['links'] {
  return [
    { rel: 'repository', href: model.release.repository },
    { rel: 'huggingface', href: model.release.huggingface },
    { rel: 'record', href: urlOf(model) },
  ].flatMap(({ rel, href }) => {
    const line = firstLine(href);
    return line === '' ? [] : [{ rel, href: line }];
  });
}

function urlOf({ file }: MotModel): string {
  return firstLine(`${REPOSITORY}${encodeURIComponent(file)}`);
}
