/** Folders that one process holds, and files that their owner alone can read and that survive a crash. */
package org.beenthere.files;
