/** Opens what the bot keeps its data in, the database and the key store, and refuses one that belongs to another bot. */
package org.beenthere.app.storage;
