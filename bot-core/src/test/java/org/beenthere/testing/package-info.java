/**
 * What tests stand on, here and in the other modules: a real PostgreSQL, a clock that is set by hand, a platform in
 * memory that can fail on demand, a small set of scripts, and a bot put together of them.
 */
package org.beenthere.testing;
