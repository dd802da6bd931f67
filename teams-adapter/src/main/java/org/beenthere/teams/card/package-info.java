/** Messages as Adaptive Cards, and what comes back from their buttons and inputs. */
package org.beenthere.teams.card;
