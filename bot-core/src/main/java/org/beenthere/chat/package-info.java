/**
 * What all chat platforms have in common: who somebody is, what they did, what can be shown to them, and the port
 * through which it is shown. It depends only on the JDK.
 */
package org.beenthere.chat;
