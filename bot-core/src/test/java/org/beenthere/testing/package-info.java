/**
 * What tests stand on, here and in the other modules: a real PostgreSQL, a clock that is set by hand, a platform in
 * memory that can fail on demand, and a house put together of them.
 */
package org.beenthere.testing;
