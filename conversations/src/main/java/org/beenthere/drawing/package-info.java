/** Pictures of scripts: cards and the ways between them, as SVG that is light by day and dark by night. */
package org.beenthere.drawing;
