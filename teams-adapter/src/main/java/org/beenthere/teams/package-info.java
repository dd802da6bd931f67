/** Microsoft Teams, with the Bot Framework SDK. Nothing lives here yet. */
package org.beenthere.teams;
