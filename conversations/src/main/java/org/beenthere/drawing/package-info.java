/** Pictures of scripts as SVG: a card for each step, an edge for each transition; light by day and dark by night. */
package org.beenthere.drawing;
