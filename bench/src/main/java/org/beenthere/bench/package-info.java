/** Benchmarks of a turn and of compilation, each beside a yardstick measured in the same run. See docs/performance.md. */
package org.beenthere.bench;
