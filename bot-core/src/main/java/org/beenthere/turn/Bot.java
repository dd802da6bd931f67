package org.beenthere.turn;

import org.beenthere.turn.background.Background;
import org.beenthere.turn.conversation.BotContext;
import org.beenthere.turn.delivery.FallbackReplies;
import org.beenthere.turn.delivery.OutboxDispatcher;
import org.beenthere.turn.delivery.PlatformLanes;

/** The bot, put together: the processor of events and what runs beside it. */
public final class Bot implements AutoCloseable {

    private final TurnProcessor turns;
    private final Background background;

    public Bot(BotContext bot) {
        var lanes = new PlatformLanes(bot);
        var dispatcher = new OutboxDispatcher(bot, lanes);
        this.background = new Background(bot, lanes, dispatcher);
        var fallback = new FallbackReplies(bot.platforms(), bot.scripts()::now);
        this.turns = new TurnProcessor(bot, dispatcher, fallback, background::wake);
    }

    /** Processes the events of people. */
    public TurnProcessor turns() {
        return turns;
    }

    /** Does everything else: notices, delivery, home views, destroying keys. Not started yet. */
    public Background background() {
        return background;
    }

    /** Ends what runs beside the turns. */
    @Override
    public void close() {
        background.close();
    }
}
