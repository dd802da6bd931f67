/** What runs beside the turns: notices that are due, delivery, and the sweeper. */
package org.beenthere.turn.background;
