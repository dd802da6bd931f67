package org.beenthere.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.beenthere.engine.Event;
import org.beenthere.engine.Session;
import org.beenthere.store.SessionCodec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A turn of a six-turn story by the bot's engine and by ink. The yardstick only keeps the session. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(Story.TURNS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class TurnBenchmark {

    private final BotStory bot = new BotStory();
    private final ObjectMapper jackson = JsonMapper.builder().build();
    private final List<byte[]> sessions = new ArrayList<>();
    private List<Event> events;
    private byte[] fresh;
    private InkStory ink;
    private int[] inkChoices;

    @Setup
    public void prepare() throws Exception {
        events = bot.events();
        fresh = SessionCodec.write(bot.fresh());
        var session = bot.fresh();
        for (var event : events) {
            session = bot.turn(session, event).session();
            sessions.add(jackson.writeValueAsBytes(session));
        }
        ink = new InkStory();
        inkChoices = ink.choices();
    }

    /** Reads the session, steps the engine, writes the session. */
    @Benchmark
    public void bot(Blackhole hole) {
        var kept = fresh;
        for (var event : events) {
            var result = bot.turn(SessionCodec.read(kept), event);
            kept = SessionCodec.write(result.session());
            hole.consume(result);
        }
        hole.consume(kept);
    }

    /** Steps the engine, and nothing else. */
    @Benchmark
    public void botStepAlone(Blackhole hole) {
        var session = bot.fresh();
        for (var event : events) {
            var result = bot.turn(session, event);
            session = result.session();
            hole.consume(result);
        }
    }

    /** Reads the state, takes the choice, continues the story, writes the state. */
    @Benchmark
    public void ink(Blackhole hole) throws Exception {
        hole.consume(ink.begin());
        hole.consume(ink.labels());
        var kept = ink.write();
        for (var choice : inkChoices) {
            ink.read(kept);
            hole.consume(ink.choose(choice));
            hole.consume(ink.labels());
            kept = ink.write();
        }
        hole.consume(kept);
    }

    /** Takes the choice, continues the story. */
    @Benchmark
    public void inkStepAlone(Blackhole hole) throws Exception {
        hole.consume(ink.begin());
        hole.consume(ink.labels());
        for (var choice : inkChoices) {
            hole.consume(ink.choose(choice));
            hole.consume(ink.labels());
        }
    }

    /** Plain Jackson reads and writes the sessions of the story, and no engine runs. */
    @Benchmark
    public void yardstickJackson(Blackhole hole) throws IOException {
        for (var session : sessions) {
            hole.consume(jackson.writeValueAsBytes(jackson.readValue(session, Session.class)));
        }
    }
}
