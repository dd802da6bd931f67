package org.beenthere.turn;

import org.beenthere.turn.background.BackgroundLoop;
import org.beenthere.turn.background.NoticeProcessor;
import org.beenthere.turn.background.Sweeper;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.delivery.FallbackReplies;
import org.beenthere.turn.delivery.HomePublisher;
import org.beenthere.turn.delivery.OutboxDispatcher;

/** The bot, put together: the processor of events and the loop that runs beside it. */
public final class Bot implements AutoCloseable {

    private final TurnProcessor turns;
    private final BackgroundLoop loop;

    public Bot(BotContext bot) {
        var dispatcher = new OutboxDispatcher(bot);
        this.loop = new BackgroundLoop(
                bot.scripts()::lookAgain,
                new NoticeProcessor(bot, dispatcher),
                dispatcher,
                new HomePublisher(bot),
                new Sweeper(bot));
        var fallback = new FallbackReplies(bot.platforms(), bot.scripts()::now);
        this.turns = new TurnProcessor(bot, dispatcher, fallback, loop::wake);
    }

    /** Processes the events of people. */
    public TurnProcessor turns() {
        return turns;
    }

    /** Does everything else: notices, delivery, home views, destroying keys. Not started yet. */
    public BackgroundLoop loop() {
        return loop;
    }

    /** Ends the loop. */
    @Override
    public void close() {
        loop.close();
    }
}
