/** Tink: the master keyset, the key store as a folder, sealing, and the hash by which a person is found. */
package org.beenthere.vault;
