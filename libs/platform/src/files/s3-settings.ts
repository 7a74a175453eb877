/** Where an S3-compatible bucket is and how it is opened. */
export type S3Settings = {
  /** Address of the server, without the bucket. */
  endpoint: string;
  bucket: string;
  region: string;
  key: string;
  secret: string;
  /** `https://server/bucket/…` rather than `https://bucket.server/…`. */
  pathStyle: boolean;
};

type Given = { FILES_S3_URL?: string | undefined; FILES_S3_KEY?: string | undefined; FILES_S3_SECRET?: string | undefined; FILES_S3_REGION: string; FILES_S3_PATH_STYLE: 'true' | 'false' };

/** The bucket of an environment, undefined where none is named, and a line for each thing that is missing or wrong. */
export function s3SettingsOf(given: Given): { settings: S3Settings | undefined; problems: string[] } {
  const { FILES_S3_URL: url, FILES_S3_KEY: key, FILES_S3_SECRET: secret } = given;
  if (url === undefined) {
    const problems = [];
    if (key !== undefined) problems.push('FILES_S3_KEY: means nothing without FILES_S3_URL');
    if (secret !== undefined) problems.push('FILES_S3_SECRET: means nothing without FILES_S3_URL');
    return { settings: undefined, problems };
  }
  const address = new URL(url);
  const bucket = address.pathname.replace(/^\/|\/$/g, '');
  const problems = [];
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) problems.push('FILES_S3_URL: must end in the name of one bucket, such as https://s3.example.vn/chophien');
  if (address.username !== '' || address.password !== '') problems.push('FILES_S3_URL: key and secret stand in FILES_S3_KEY and FILES_S3_SECRET, not in the address');
  if (key === undefined) problems.push('FILES_S3_KEY: is required with FILES_S3_URL');
  if (secret === undefined) problems.push('FILES_S3_SECRET: is required with FILES_S3_URL');
  if (problems.length > 0 || key === undefined || secret === undefined) return { settings: undefined, problems };
  return { settings: { endpoint: address.origin, bucket, region: given.FILES_S3_REGION, key, secret, pathStyle: given.FILES_S3_PATH_STYLE === 'true' }, problems };
}
