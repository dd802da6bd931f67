package org.beenthere.app.practice;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.beenthere.app.deployment.DeployedScripts;
import org.beenthere.rehearsal.Rehearsal;
import org.beenthere.turn.command.Commands;

/**
 * The routes of the rehearsal, which plays any script alone. The server keeps nothing: the page sends all input lines so
 * far, and they are played again with the scripts as they are now.
 */
final class RehearsalRoutes {

    private static final int MOST_LINES = 500;

    private final DeployedScripts scripts;

    RehearsalRoutes(DeployedScripts scripts) {
        this.scripts = scripts;
    }

    void register(JavalinConfig config) {
        config.routes.get("/practice/rehearsal", RehearsalRoutes::page);
        config.routes.get("/practice/api/rehearsal", context -> {
            var rehearsal = rehearsal();
            context.json(Map.of(
                    "scripts",
                    rehearsal.names(),
                    "languages",
                    rehearsal.scripts().offered().keySet(),
                    "person",
                    sorted(rehearsal.vocabulary().person())));
        });
        config.routes.post("/practice/api/rehearsal", this::play);
    }

    private static void page(Context context) {
        context.header(Header.CACHE_CONTROL, "no-cache");
        context.contentType("text/html; charset=utf-8");
        context.result(RehearsalRoutes.class.getResourceAsStream("/practice/rehearsal.html"));
    }

    private void play(Context context) {
        var lines = RequestBody.of(context).list("lines", MOST_LINES);
        var rehearsal = rehearsal();
        context.json(RehearsalState.of(
                rehearsal.tryOut(lines), rehearsal.scripts().words().zone(), scripts.trouble()));
    }

    /** The possible facts of a person, in a stable order. */
    private static Map<String, SortedSet<String>> sorted(Map<String, Set<String>> person) {
        var sorted = new TreeMap<String, SortedSet<String>>();
        person.forEach((name, values) -> sorted.put(name, new TreeSet<>(values)));
        return sorted;
    }

    private Rehearsal rehearsal() {
        return new Rehearsal(scripts.now(), Commands.vocabulary());
    }
}
