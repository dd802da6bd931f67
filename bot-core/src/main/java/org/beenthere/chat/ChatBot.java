package org.beenthere.chat;

/** The bot, as an adapter needs it: the way in. May be called from several threads. */
public interface ChatBot {

    /**
     * Processes what somebody did in their private chat with the bot, or with a button that the bot showed them.
     *
     * @param handle answers the event at once
     * @return whether to acknowledge the event; false only if it was not saved and the person could not be told so, so
     *     that the platform must deliver it again
     */
    boolean process(ChatEvent event, ReplyHandle handle);

    /**
     * The form that a submit button belongs to, for platforms that show forms in a window. Changes nothing.
     *
     * @param button the value of the form's submit button
     * @return the {@link Message.Form}, or what to say instead: that it is no longer open, or that it is not available
     *     now
     */
    Message form(PersonRef person, String button);
}
