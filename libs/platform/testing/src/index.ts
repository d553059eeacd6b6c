export { testDatabase, type TestDatabase } from './test-database.js';
export { testRedisUrl } from './test-redis.js';
