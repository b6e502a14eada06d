/**
 * A line of products whose next models can be told by their shape before anyone has listed them.
 *
 * `lead` words stand before the family and are no part of what tells it (GeForce, TWINSCAN); `code`
 * is how a whole model may be written in one word; otherwise the family word is followed by a model
 * number. `sure` codes need no second cue; the others look like roads, paper or bolts.
 */
export type Family = {
  readonly id: string
  /** The word or words that name the family, as printed; several spellings are alternatives. */
  readonly words: readonly string[]
  /** What the first word after the family must look like. */
  readonly model: RegExp
  readonly maker: string
}

/** Families named by a word and a model: `Ascend 960`, `RTX 5080 Ti`, `NXT:2150i`. Sorted by id. */
export const families: readonly Family[] = [
  { id: 'amd-epyc', maker: 'amd', words: ['EPYC'], model: /^\d{4}[A-Z]?$/u },
  { id: 'amd-instinct', maker: 'amd', words: ['Instinct'], model: /^MI\d{2,3}[A-Z]?$/u },
  { id: 'amd-radeon', maker: 'amd', words: ['Radeon RX', 'RX'], model: /^\d{4}(?:XTX?)?$/u },
  { id: 'amd-ryzen', maker: 'amd', words: ['Ryzen', 'Ryzen AI'], model: /^\d{1,4}[A-Z]{0,2}$/u },
  { id: 'apple-iphone', maker: 'apple', words: ['iPhone'], model: /^(?:\d{1,2}[es]?|SE|Air|X[RS]?)$/u },
  { id: 'asml-exe', maker: 'asml', words: ['EXE:', 'TWINSCAN EXE:'], model: /^\d{4}[A-Z]?$/u },
  { id: 'asml-nxe', maker: 'asml', words: ['NXE:', 'TWINSCAN NXE:'], model: /^\d{4}[A-Z]?$/u },
  { id: 'asml-nxt', maker: 'asml', words: ['NXT:', 'TWINSCAN NXT:', 'NXT'], model: /^\d{4}(?:[A-Z]?i)?$/u },
  { id: 'aws-trainium', maker: 'aws', words: ['Trainium'], model: /^\d$/u },
  { id: 'cambricon-siyuan', maker: 'cambricon', words: ['Siyuan', '思元'], model: /^\d{3}$/u },
  { id: 'deepseek-model', maker: 'deepseek', words: ['DeepSeek'], model: /^[RV]\d(?:\.\d)?$/u },
  { id: 'google-tpu', maker: 'google', words: ['TPU'], model: /^v\d[a-z]?$/u },
  { id: 'huawei-ascend', maker: 'huawei', words: ['Ascend', 'أسيند', 'اسند', '昇腾', '昇騰', '어센드'], model: /^\d{3}[A-Z]{0,2}$/u },
  { id: 'huawei-atlas', maker: 'huawei', words: ['Atlas', 'أطلس'], model: /^\d{3}[A-Z]?$/u },
  { id: 'huawei-kirin', maker: 'huawei', words: ['Kirin', '麒麟', '기린', 'キリン'], model: /^(?:[TX]?\d{2,4}[A-Z]?)$/u },
  { id: 'huawei-kunpeng', maker: 'huawei', words: ['Kunpeng', '鲲鹏', '鯤鵬'], model: /^\d{3}[A-Z]?$/u },
  { id: 'huawei-mate', maker: 'huawei', words: ['Mate'], model: /^(?:\d{2}[A-Z]?|X\d|XTs?)$/u },
  { id: 'huawei-pura', maker: 'huawei', words: ['Pura'], model: /^\d{2}$/u },
  { id: 'intel-core', maker: 'intel', words: ['Core Ultra', 'Core i'], model: /^\d[A-Z0-9]*$/u },
  { id: 'intel-gaudi', maker: 'intel', words: ['Gaudi', 'ガウディ', '가우디'], model: /^\d$/u },
  { id: 'intel-xeon', maker: 'intel', words: ['Xeon'], model: /^(?:\d{1,4}[A-Z]?|E\d)$/u },
  { id: 'kunlun', maker: 'baidu', words: ['Kunlun', '昆仑芯'], model: /^[A-Z]?\d{2,4}$/u },
  { id: 'mediatek-dimensity', maker: 'mediatek', words: ['Dimensity', '天玑', '天璣'], model: /^\d{4}$/u },
  { id: 'mtt', maker: 'moore-threads', words: ['MTT'], model: /^S\d{2,4}$/u },
  { id: 'nvidia-gtx', maker: 'nvidia', words: ['GTX', 'GeForce GTX'], model: /^\d{3,4}$/u },
  { id: 'nvidia-rtx', maker: 'nvidia', words: ['RTX', 'GeForce RTX', 'GeForce'], model: /^(?:A?\d{4}[A-Z]?)$/u },
  { id: 'nvidia-rtx-pro', maker: 'nvidia', words: ['RTX PRO', 'RTX Pro', 'RTX'], model: /^\d{4}[A-Z]?$/u },
  { id: 'playstation', maker: 'sony', words: ['PlayStation'], model: /^\d$/u },
  { id: 'qualcomm-snapdragon', maker: 'qualcomm', words: ['Snapdragon', '骁龙', '驍龍'], model: /^(?:\d{1,4}|X)$/u },
  { id: 'samsung-exynos', maker: 'samsung-electronics', words: ['Exynos', '엑시노스'], model: /^\d{4}$/u },
  { id: 'samsung-galaxy', maker: 'samsung-electronics', words: ['Galaxy', '갤럭시'], model: /^(?:[SAZ]\d{1,2}|Z|Note)$/u },
]

/** Models written in one word. Those that are not `sure` need their maker or another chip nearby. */
export const codes: readonly {
  readonly id: string
  readonly maker: string
  readonly match: RegExp
  readonly sure: boolean
}[] = [
  { id: 'amd-mi', maker: 'amd', match: /^MI\d{3}[A-Z]?$/u, sure: true },
  { id: 'biren-br', maker: 'biren', match: /^BR\d{3}[A-Z]?$/u, sure: false },
  { id: 'cambricon-mlu', maker: 'cambricon', match: /^MLU\d{3}[A-Z]?$/u, sure: true },
  { id: 'gddr', maker: 'micron', match: /^GDDR\d[A-Z]?$/u, sure: true },
  { id: 'hbm', maker: 'sk-hynix', match: /^HBM\d[A-Z]?$/u, sure: true },
  { id: 'lpddr', maker: 'micron', match: /^LPDDR\d[A-Z]?$/u, sure: true },
  { id: 'nvidia-data-center', maker: 'nvidia', match: /^(?:[ABHLTV]|G[BH]|R)\d{2,3}[A-Z]?$/u, sure: false },
  { id: 'nvidia-nvl', maker: 'nvidia', match: /^NVL\d{2,3}$/u, sure: true },
]

/** Words that may follow a model and belong to it, exactly so. */
export const modelSuffixes: readonly string[] = ['Ada', 'D', 'Elite', 'Gen', 'Max', 'Mini', 'Plus', 'Pro', 'Super', 'SuperPod', 'SUPER', 'Ti', 'Ultra', 'V2', 'X', 'XT', 'XTX', 'v2']
