import { NOASSERTION, NONE, UNMAPPED } from '../expressions.js';

/**
 * Every licence that the Model Openness Tool's models name, as the SPDX licence list (3.27) names it, or as a
 * `LicenseRef-`. "unlicensed" says that no licence is given; it is not the Unlicense. What names several licences
 * without saying which is for what, or names no licence at all, is a catch-all.
 */
const LICENSES: Readonly<Record<string, readonly string[]>> = {
  [NONE]: ['unlicensed'],
  [NOASSERTION]: ['Undisclosed'],
  '3D-Slicer-1.0': ['3D-Slicer-1.0'],
  'Apache-2.0': ['Apache-2.0', 'Apache 2.0', 'Apache license 2.0', 'apache-2.0'],
  'BSD-3-Clause': ['BSD-3'],
  'CC-BY-4.0': ['CC-BY-4.0'],
  'CC-BY-NC-4.0': ['CC-BY-NC-4.0', 'Creative Commons Attribution Non Commercial 4.0'],
  'CC-BY-NC-SA-4.0': [
    'Creative Commons Attribution Non Commercial Share Alike 4.0',
    'commercial use restrcitions; CC-BY-NC-SA-4.0',
  ],
  'CC-BY-SA-4.0': ['CC-BY-SA-4.0', 'CC BY-SA 4.0'],
  'CDLA-Permissive-2.0': ['CDLA-Permissive-2.0'],
  MIT: ['MIT', 'MIT License', 'MIT license'],
  'ODC-By-1.0': ['ODC-By-1.0'],
  'LicenseRef-AI-Sweden-LLM-Model': ["AI Sweden's LLM AI Model License Agreement"],
  'LicenseRef-Apple-Sample-Code': ['apple-sample-code-license'],
  'LicenseRef-BAAI-Aquila-Model': ['BAAI Aquila Model License'],
  'LicenseRef-BSD-Unversioned': ['BSD'],
  'LicenseRef-Baichuan-7B': ['Baichuan-7B License'],
  'LicenseRef-BigCode-OpenRAIL-M-1': ['BigCode OpenRAIL-M v1 license agreement'],
  'LicenseRef-BigScience-BLOOM-RAIL-1.0': [
    'BigScience-BLOOM-RAIL-1.0',
    'bigscience-bloom-rail-1.0',
  ],
  'LicenseRef-ChatGLM-6B': ['ChatGLM-6B License'],
  'LicenseRef-ChatGLM2-6B': ['ChatGLM2-6B License'],
  'LicenseRef-ChatGLM3-6B': ['ChatGLM3-6B License'],
  'LicenseRef-CodeFuse-Community': ['CodeFuse COMMUNITY LICENSE'],
  'LicenseRef-Databricks-Open-Model': ['Databricks Open Model License'],
  'LicenseRef-DeepSeek': ['DeepSeek License Agreement'],
  'LicenseRef-Dialogue-Model-and-Data-Evaluation': [
    'DIALOGUE MODEL AND DATA EVALUATION LICENSE AGREEMENT',
  ],
  'LicenseRef-Falcon-180B-TII': ['Falcon-180B TII License'],
  'LicenseRef-Gemma-Terms-of-Use': ['Gemma Terms of Use', 'Gemma', 'gemma'],
  'LicenseRef-Llama-2-Community': ['Llama 2 Community License'],
  'LicenseRef-Llama-3-Community': [
    'Llama 3 Community License',
    'Llama 3 Community License Agreement',
    'Meta Llama 3 Community License Agreement',
  ],
  'LicenseRef-Llama-3.1-Community': [
    'Llama 3.1 Community License',
    'Llama 3.1 Community License Agreement',
  ],
  'LicenseRef-Llama-3.2-Community': ['Llama 3.2 Community License'],
  'LicenseRef-NVIDIA-Open-Model': ['NVIDIA Open Model License'],
  'LicenseRef-OpenRAIL-Unversioned': ['OpenRAIL'],
  'LicenseRef-Proprietary': ['Proprietary'],
  'LicenseRef-Qwen': ['Qwen License Agreement'],
  'LicenseRef-Tongyi-Qianwen': ['tongyi-qianwen', 'tongyi-qianwen-license-agreement'],
  'LicenseRef-Tongyi-Qianwen-Research': ['tongyi-qianwen-research'],
  'LicenseRef-arXiv-Nonexclusive-1.0': [
    'arXiv.org perpetual non-exclusive license 1.0',
    'arXiv.org perpetual, non-exclusive license 1.0',
    'arxiv-non-excluse-1.0',
  ],
  'LicenseRef-arXiv-Nonexclusive-Unversioned': [
    'arXiv.org - Non-exclusive',
    'arXiv.org - Non-exclusive license',
    'arxiv non exclusive',
  ],
  'LicenseRef-CatchAll-Apache-2.0-TeleChat-Restricted': [
    'commercial use restrcitions; Apache 2.0, TeleChat模型社区许可协议',
  ],
  'LicenseRef-CatchAll-Not-Included': [
    'Component Component not included',
    'Component Not Include',
    'Component not include',
    'Component not include.',
    'Component not included but listed sources',
  ],
  'LicenseRef-CatchAll-Not-a-License': [
    'Bloom',
    'License only specified in original dataset starcoderdata',
    'https://arxiv.org/pdf/2401.06066',
    'license',
    'mc4, cc100, wikipedia, EleutherAI/pile, togethercomputer/RedPajama-Data-1T',
    'pubmed',
  ],
  'LicenseRef-CatchAll-Other': ['Other License'],
  'LicenseRef-CatchAll-Several-Permissive': [
    'datasets with "mit" “apache-2”, “bsd-3-clause”, “bsd-2-clause”, “cc0-1.0”, “unlicense”, “isc”',
  ],
};

const EXPRESSIONS = new Map(
  Object.entries(LICENSES).flatMap(([expression, names]) =>
    names.map((name) => [name, expression] as const),
  ),
);

/** All that `expressionOfName` can give. */
export const MOT_EXPRESSIONS: readonly string[] = [...Object.keys(LICENSES), UNMAPPED].sort();

/** The expression of a licence as a model names it; spaces around it do not count, case does. */
export function expressionOfName(name: string): string {
  return EXPRESSIONS.get(name.trim()) ?? UNMAPPED;
}
