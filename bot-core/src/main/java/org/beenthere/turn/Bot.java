package org.beenthere.turn;

import org.beenthere.turn.background.BackgroundLoop;
import org.beenthere.turn.background.NoticeProcessor;
import org.beenthere.turn.background.Sweeper;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.delivery.FallbackReplies;
import org.beenthere.turn.delivery.HomePublisher;
import org.beenthere.turn.delivery.OutboxDispatcher;

/** The bot, put together: the door through which events come in, and what runs beside it. */
public final class Bot implements AutoCloseable {

    private final TurnProcessor turns;
    private final BackgroundLoop loop;

    public Bot(BotContext bot) {
        var dispatcher = new OutboxDispatcher(bot);
        this.loop = new BackgroundLoop(
                bot::followDeployments,
                new NoticeProcessor(bot, dispatcher),
                dispatcher,
                new HomePublisher(bot),
                new Sweeper(bot));
        var memory = new FallbackReplies(bot.platforms(), bot::scripts);
        this.turns = new TurnProcessor(bot, dispatcher, memory, loop::wake);
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
