/** How addresses of the vendors' storage begin, as their own tools write them. */
export const BUCKET_SCHEMES = ['s3', 's3a', 's3n', 'gs', 'gcs', 'abfss', 'abfs', 'wasbs', 'wasb'] as const;

/** The same as alternatives of a pattern. */
export const BUCKET_SCHEME = BUCKET_SCHEMES.join('|');
