/** Deploys a site's scripts to a running bot: what changes for open conversations, which versions stay, what is live. */
package org.beenthere.app.deployment;
