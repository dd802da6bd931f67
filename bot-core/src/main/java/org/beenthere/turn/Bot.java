package org.beenthere.turn;

import org.beenthere.turn.background.BackgroundLoop;
import org.beenthere.turn.background.NoticeProcessor;
import org.beenthere.turn.background.Sweeper;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.delivery.FallbackReplies;
import org.beenthere.turn.delivery.HomePublisher;
import org.beenthere.turn.delivery.OutboxDispatcher;

/** The bot, put together: where events come in, and what runs beside that. */
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

    /** Where events come in. */
    public TurnProcessor turns() {
        return turns;
    }

    /** What runs beside the turns. */
    public BackgroundLoop loop() {
        return loop;
    }

    /** Ends what runs beside the turns. */
    @Override
    public void close() {
        loop.close();
    }
}
