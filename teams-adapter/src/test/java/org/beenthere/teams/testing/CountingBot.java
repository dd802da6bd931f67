package org.beenthere.teams.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;

/** Knows whether the bot is still at work on what it was handed. */
final class CountingBot implements ChatBot {

    private final ChatBot bot;
    private final AtomicInteger underWay = new AtomicInteger();

    CountingBot(ChatBot bot) {
        this.bot = bot;
    }

    boolean isIdle() {
        return underWay.get() == 0;
    }

    @Override
    public boolean process(ChatEvent event, ReplyHandle handle) {
        underWay.incrementAndGet();
        try {
            return bot.process(event, handle);
        } finally {
            underWay.decrementAndGet();
        }
    }

    @Override
    public Message form(PersonRef person, String button) {
        return bot.form(person, button);
    }
}
