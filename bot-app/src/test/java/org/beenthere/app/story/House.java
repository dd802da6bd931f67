package org.beenthere.app.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.beenthere.app.OwnSite;
import org.beenthere.app.bot.BotRuntime;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.InvalidSiteException;
import org.beenthere.app.site.SiteReader;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.PlatformWords;
import org.beenthere.testing.StandIn;
import org.beenthere.turn.PlatformWordsLookup;
import org.beenthere.vault.Keyset;

/** The house as serve puts it together, with a site and stand-ins of platforms. Nothing runs in it before it is told to. */
final class House implements AutoCloseable {

    private static final String HEADER = "platform,tenant,user_id,name,roles,discipline,department,seniority,"
            + "languages,capacity,manager_user_id,excludes,same_as,trained_until";

    private final List<StandIn> standIns;
    private final OpenDatabase database;
    private final BotRuntime runtime;

    private House(List<StandIn> standIns, OpenDatabase database, BotRuntime runtime) {
        this.standIns = standIns;
        this.database = database;
        this.runtime = runtime;
    }

    /**
     * Opens it, with the stand-ins connected.
     *
     * @param site gets the roster
     * @param sending what stands between the bot and each platform, or {@code UnaryOperator.identity()}
     * @param roster its rows, as {@link #row} makes them
     */
    static House open(
            Path folder,
            OwnSite site,
            List<StandIn> standIns,
            UnaryOperator<ChatPlatform> sending,
            List<String> roster,
            InstantSource clock)
            throws IOException {
        var lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(roster);
        site.with("roster.csv", String.join("\n", lines) + "\n").with("rota.csv", "user_id,from,to\n");
        Keyset.create(folder.resolve("keyset"));
        var settings = Settings.read(
                Mode.SERVE,
                Map.of(
                        "BEENTHERE_SITE", "" + site.folder(),
                        "BEENTHERE_KEYSET", "" + folder.resolve("keyset"),
                        "BEENTHERE_KEYS", "" + folder.resolve("keys"),
                        "DATABASE_URL", OneServer.migratedUrl()));
        var database = OpenDatabase.open(settings, _ -> {});
        var runtime = BotRuntime.open(
                settings,
                database,
                SiteFolder.of(settings, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                standIns.stream().map(StandIn::platform).collect(Collectors.toMap(ChatPlatform::name, sending)),
                clock,
                UnaryOperator.identity(),
                _ -> {});
        standIns.forEach(standIn -> standIn.connect(runtime.bot().turns()));
        return new House(standIns, database, runtime);
    }

    /** The words that platforms show at a site. */
    static PlatformWords words(OwnSite site) throws IOException, InvalidSiteException {
        return PlatformWordsLookup.of(SiteScripts.of(SiteReader.read(site.folder()), site.folder()));
    }

    /** A row of the roster; the rest is everything from the name on. */
    static String row(PersonRef who, String rest) {
        return String.join(",", who.platform(), who.tenant(), who.user(), rest);
    }

    BotRuntime runtime() {
        return runtime;
    }

    /** Waits until nothing is under way that people's acts have brought about within the adapters. */
    void settleStandIns() {
        standIns.forEach(StandIn::settle);
    }

    @Override
    public void close() {
        standIns.forEach(StandIn::close);
        runtime.close();
        database.close();
    }
}
