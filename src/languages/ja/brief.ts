import type { BriefWords } from '../kinds/brief.ts'

/** What a brief says in Japanese. */
export const brief: BriefWords = {
  title: (subject) => `要点整理：${subject}`,
  headings: {
    agreed: '複数の情報源が伝えていること',
    disputed: '食い違っている点',
    timeline: '時系列',
    alone: '一つの情報源だけが伝えていること',
    speakers: '誰が何を述べているか',
    reports: 'どの言語で誰が報じているか',
    questions: '未解決の問い',
    sources: '情報源',
  },
  reasons: {
    denied: '一方が否定している',
    opposite: '逆のことが伝えられている',
    'other-amount': '数字が異なる',
  },
  questions: {
    disputed: 'どちらが正しいのか。',
    unconfirmed: '断定した報道はない。誰が確認できるのか。',
    unnamed: '匿名の情報源だけが述べている。誰の話なのか。',
    pending: '発表されたが、実行されたのか。',
  },
  factualities: { asserted: '事実として報道', possible: '可能性', planned: '予定', denied: '否定' },
  voices: (count) => `情報源${count}件`,
  languages: (count) => `${count}言語`,
  copies: (count) => `同じ文面の転載${count}件を含む`,
  reported: (day) => `${day}に報道`,
  leftOut: (count) => `ほかに該当記事${count}件（ここでは読んでいない）`,
  only: 'ここだけにある内容：',
  itself: '記事の地の文',
  nothing: '保存された記事に該当する内容はない。',
}
