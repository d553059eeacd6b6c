export { testDatabase, type TestDatabase } from './test-database.js';
export { testRedisUrl } from './test-redis.js';
export { testContext, type TestContext } from './test-context.js';
