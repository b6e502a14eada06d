import type { SentenceRules } from '#text/sentences'

/** Full stops that end no Italian sentence, and those that may. */
export const sentences: SentenceRules = {
  abbreviations: [
    'a.C.', 'ag.', 'ago.', 'all.', 'apr.', 'art.', 'artt.', 'Arch.', 'Avv.', 'c.a.', 'c.d.', 'c.so', 'ca.', 'cap.', 'Cav.', 'cfr.', 'co.', 'Co.', 'col.', 'Col.', 'Comm.', 'Corp.', 'd.C.', 'd.l.', 'D.L.', 'd.lgs.', 'D.Lgs.', 'dic.', 'Dott.', 'Dott.ssa', 'Dr.', 'Dr.ssa', 'ecc.', 'ed.', 'es.', 'feb.', 'fig.', 'Fratelli.', 'F.lli', 'gen.', 'Gen.', 'giu.', 'Inc.', 'Ing.', 'int.', 'lett.', 'Ltd.', 'lug.', 'mag.', 'mar.', 'max.', 'min.', 'mld.', 'mln.', 'Mons.', 'Mr.', 'Mrs.', 'n.', 'nov.', 'nr.', 'On.', 'ott.', 'p.', 'p.es.', 'p.zza', 'pag.', 'pagg.', 'par.', 'pp.', 'Prof.', 'Prof.ssa', 'prov.', 'rif.', 'S.', 's.a.s.', 's.m.', 'S.p.A.', 'S.r.l.', 'sec.', 'Sen.', 'set.', 'sett.', 'Sig.', 'Sig.na', 'Sig.ra', 'Sigg.', 'Soc.', 'tab.', 'tel.', 'U.E.', 'U.S.', 'u.s.', 'v.', 'vol.', 'vs.',
  ],
  mayEnd: ['Co.', 'Corp.', 'Inc.', 'Ltd.', 'S.p.A.', 'S.r.l.', 'U.S.', 'a.C.', 'd.C.', 'ecc.', 'mld.', 'mln.', 'U.E.'],
}
