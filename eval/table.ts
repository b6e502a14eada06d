import stringWidth from 'string-width'

const gap = '  '

/** Cells in aligned columns, the first to the left, the others to the right; wide characters count two. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const fill = ' '.repeat((widths[column] ?? 0) - stringWidth(cell))
          return column === 0 ? cell + fill : fill + cell
        })
        .join(gap)
        .trimEnd(),
    )
    .join('\n')
}
