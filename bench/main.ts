/** `npm run bench [-- cost | extraction [FOLDER…]]`: what the stages cost, or how well pages are read. */

const [name = 'cost', ...folders] = process.argv.slice(2)

if (name === 'cost') await import('./cost.ts')
else if (name === 'extraction') (await import('./extraction.ts')).benchExtraction(folders)
else {
  process.stderr.write(`There is no bench "${name}"; there are: cost, extraction.\n`)
  process.exitCode = 2
}
