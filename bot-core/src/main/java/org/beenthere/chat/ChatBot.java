package org.beenthere.chat;

/** The bot, as an adapter needs it: the way in. May be called from several threads. */
public interface ChatBot {

    /**
     * Takes in what somebody did in their private chat with the bot, or by a button that the bot showed them.
     *
     * @param handle by which it can be answered at once
     * @return whether to acknowledge it; false only where the person could not be told that it was not saved, so that
     *     the platform delivers it again
     */
    boolean process(ChatEvent event, ReplyHandle handle);

    /**
     * The form that a button sends, for a platform that opens forms in a window. Changes nothing.
     *
     * @param button the value of the form's submit button
     * @return the {@link Message.Form}, or what to say in its place: that it no longer stands open, or that it cannot be
     *     had now
     */
    Message form(PersonRef person, String button);
}
