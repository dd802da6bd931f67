/**
 * What every chat platform has in common: who somebody is there, what they did, what can be shown to them, and the
 * port through which it is shown. Ground floor: knows nothing but the JDK.
 */
package org.beenthere.chat;
