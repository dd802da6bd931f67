/** Compiles a folder of prompts with their translations, or reports all that is wrong with them at once. */
package org.beenthere.checkin.prompt.compile;
