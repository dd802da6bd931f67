/**
 * Data flow through a script, as compilers analyse it: transitions, live variables, what calls do to slots, and an
 * exploration of every state. The checks and the engine's needs are computed from it.
 */
package org.beenthere.script.flow;
