/** What runs beside the turns, on one thread: due notices, delivery, home views, and the destruction of keys. */
package org.beenthere.turn.background;
