/** The Redis of the test run. Each suite takes a logical database of its own. */
export function testRedisUrl(database = Number(process.env.JEST_WORKER_ID ?? 1)): string {
  const url = process.env.TEST_REDIS_URL;
  if (!url) throw new Error('TEST_REDIS_URL is not set: run the tests through npm test.');
  return `${url.replace(/\/\d*$/, '')}/${database % 16}`;
}
