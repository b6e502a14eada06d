import type { BriefWords } from '../kinds/brief.ts'

/** What a brief says in simplified Chinese. */
export const brief: BriefWords = {
  title: (subject) => `简报：${subject}`,
  headings: {
    agreed: '多个来源的共同说法',
    disputed: '相互矛盾之处',
    timeline: '时间线',
    alone: '仅一个来源的说法',
    speakers: '谁说了什么',
    reports: '各语种的报道',
    questions: '待解问题',
    sources: '来源',
  },
  reasons: {
    denied: '其中一方否认',
    opposite: '有报道称情况正好相反',
    'other-amount': '数字不一致',
  },
  questions: {
    disputed: '两种说法哪一种属实？',
    unconfirmed: '没有来源作肯定表述：谁能证实？',
    unnamed: '只有匿名来源这样说：消息出自谁？',
    pending: '已经宣布，是否已经实施？',
  },
  factualities: { asserted: '作为事实报道', possible: '可能', planned: '计划', denied: '否认' },
  voices: (count) => `${count}个来源`,
  languages: (count) => `${count}种语言`,
  copies: (count) => `另有${count}篇相同稿件合并计算`,
  reported: (day) => `${day}见报`,
  leftOut: (count) => `另有${count}篇文章相符，此处未读`,
  only: '仅见于此：',
  itself: '文章本身',
  nothing: '已存文章中没有相关内容。',
}
