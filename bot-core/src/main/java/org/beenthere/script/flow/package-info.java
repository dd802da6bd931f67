/**
 * Data flow through a script, as compilers analyse it: transitions, live variables, what calls change, and an exploration
 * of every state. The checks stand on this.
 */
package org.beenthere.script.flow;
