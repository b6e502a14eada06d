/** Largest body of a request, bytes: the largest document (20 MiB) as JSON, with room for escapes. */
export const maxBodyBytes = 32 * 1024 * 1024

/** How much more than that is read and forgotten before the connection is cut, bytes. */
export const maxDrainedBytes = 256 * 1024 * 1024

/** Longest address that is looked at, in characters. */
export const maxUrlLength = 4096

/** Most articles one edit may have read anew while its sender waits: some seconds of work. */
export const maxReachedArticles = 200
