/**
 * Goods and rules by their English name, and what is a kind of them: ids of nouns and products, or
 * how those begin (`nvidia-h…`). Who searches for chipmaking equipment means scanners too; of
 * AI chips and accelerators writers name the one or the other. Sorted by name.
 */
const accelerators = [
  'ai-accelerators',
  'ai-chips',
  'ai-processors',
  'alibaba-hanguang',
  'alibaba-zhenwu',
  'amd-instinct',
  'amd-mi…',
  'aws-…',
  'baidu-kunlun',
  'biren-…',
  'cambricon-…',
  'cerebras-…',
  'furiosa-…',
  'google-tpu',
  'gpus',
  'groq-…',
  'huawei-ascend…',
  'hygon-…',
  'intel-gaudi…',
  'meta-mtia',
  'metax-…',
  'microsoft-maia',
  'moore-threads-…',
  'nvidia-a…',
  'nvidia-b…',
  'nvidia-g…',
  'nvidia-h…',
  'nvidia-l…',
  'nvidia-rubin',
  'nvidia-v…',
  'qualcomm-ai…',
  'tencent-zixiao',
  'tesla-ai…',
] as const

const memory = ['ddr…', 'dram', 'flash-memory', 'gddr…', 'hbm…', 'lpddr…', 'memory-modules', 'nand'] as const

const scanners = ['asml-…', 'duv…', 'euv…', 'smee-…'] as const

export const broader: Readonly<Record<string, readonly string[]>> = {
  'AI accelerators': accelerators,
  'AI chips': accelerators,
  'AI processors': accelerators,
  'chip materials': ['antimony', 'gallium…', 'germanium', 'graphite', 'photoresist', 'rare-earths', 'silicon-carbide', 'tungsten'],
  'chipmaking equipment': ['lithography-machines', ...scanners],
  chips: [...accelerators, ...memory, 'advanced-chips', 'automotive-chips', 'domestic-chips', 'gaming-chips', 'huawei-kirin…', 'intel-xeon', 'legacy-chips', 'logic-chips', 'memory-chips', 'nvidia-…', 'power-chips', 'processors', 'qualcomm-snapdragon'],
  'export controls': ['export-ban', 'licence-requirement'],
  'export licences': ['licence-requirement'],
  'graphics cards': ['gaming-graphics-cards', 'gpus', 'nvidia-geforce', 'nvidia-rtx…'],
  'licence requirement': ['export-licences'],
  'lithography machines': scanners,
  memory,
  servers: ['ai-servers', 'nvidia-dgx', 'nvidia-gb200-nvl72', 'nvidia-gb300-nvl72', 'nvidia-hgx'],
}
