/** Tink: the master keyset, the key store as a folder, sealing, and the hash that a person is found by. */
package org.beenthere.vault;
