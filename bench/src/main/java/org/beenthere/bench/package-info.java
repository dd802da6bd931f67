/** What a turn and a compilation cost, each beside yardsticks measured in the same run. See docs/performance.md. */
package org.beenthere.bench;
