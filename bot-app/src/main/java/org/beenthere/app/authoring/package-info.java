/** The tools for whoever writes scripts: checks, transcripts, translations. A bot in production loads none of them. */
package org.beenthere.app.authoring;
