package org.beenthere.turn;

/** The bot, put together: the door through which events come in, and what runs beside it. */
public final class Bot implements AutoCloseable {

    private final TurnProcessor turns;
    private final Rounds rounds;

    public Bot(House house) {
        var courier = new Courier(house);
        this.rounds = new Rounds(
                house::followDeployments,
                new NoticeTurns(house, courier),
                courier,
                new HomeDesk(house),
                new Sweeper(house));
        var memory = new FromMemory(house.platforms(), house::scripts);
        this.turns = new TurnProcessor(house, courier, memory, rounds::wake);
    }

    /** Where events come in. */
    public TurnProcessor turns() {
        return turns;
    }

    /** What runs beside the turns. */
    public Rounds rounds() {
        return rounds;
    }

    /** Ends what runs beside the turns. */
    @Override
    public void close() {
        rounds.close();
    }
}
