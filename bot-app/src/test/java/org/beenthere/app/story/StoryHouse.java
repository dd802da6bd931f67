package org.beenthere.app.story;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.app.OwnSite;
import org.beenthere.app.bot.BotRuntime;
import org.beenthere.app.database.OneServer;
import org.beenthere.app.database.OpenDatabase;
import org.beenthere.app.scripts.SiteFolder;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.settings.Mode;
import org.beenthere.app.settings.Settings;
import org.beenthere.app.site.SiteReader;
import org.beenthere.chat.PersonRef;
import org.beenthere.testing.ChatUser;
import org.beenthere.testing.StandIn;
import org.beenthere.turn.PlatformWordsLookup;
import org.beenthere.vault.Keyset;

/** The house as serve puts it together, speaking on stand-ins of platforms. It runs when it is told to settle. */
final class StoryHouse implements AutoCloseable {

    private static final String HEADER = "platform,tenant,user_id,name,roles,discipline,department,seniority,"
            + "languages,capacity,manager_user_id,excludes,same_as,trained_until";

    private final StandIn clinician;
    private final StandIn supporter;
    private final OpenDatabase database;
    private final BotRuntime runtime;

    /** A house in which Ana asks, Ben is the only supporter, and Dana, who coordinates, is where Ana is. */
    StoryHouse(Path folder, Pair pair) throws Exception {
        var site = new OwnSite(folder.resolve("site"));
        var words = PlatformWordsLookup.of(SiteScripts.of(SiteReader.read(site.folder()), site.folder()));
        this.clinician = pair.clinician().open(words);
        this.supporter = pair.isOfOne() ? clinician : pair.supporter().open(words);
        var roster = List.of(
                HEADER,
                row(clinician.person("ana"), "Ana Lima,,medicine,emergency medicine,resident,en,,,,,"),
                row(supporter.person("ben"), "Ben Okafor,supporter,medicine,pulmonology,attending,en,1,,,,2099-06-30"),
                row(clinician.person("dana"), "Dana Reyes,coordinator,social work,staff wellbeing,,en,,,,,"));
        site.with("roster.csv", String.join("\n", roster) + "\n").with("rota.csv", "user_id,from,to\n");
        Keyset.create(folder.resolve("keyset"));
        var settings = Settings.read(
                Mode.SERVE,
                Map.of(
                        "BEENTHERE_SITE", "" + site.folder(),
                        "BEENTHERE_KEYSET", "" + folder.resolve("keyset"),
                        "BEENTHERE_KEYS", "" + folder.resolve("keys"),
                        "DATABASE_URL", OneServer.migratedUrl()));
        var clock = InstantSource.system();
        this.database = OpenDatabase.open(settings, _ -> {});
        this.runtime = BotRuntime.open(
                settings,
                database,
                SiteFolder.of(settings, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                standIns()
                        .collect(Collectors.toMap(standIn -> standIn.platform().name(), StandIn::platform)),
                clock,
                UnaryOperator.identity(),
                _ -> {});
        standIns().forEach(standIn -> standIn.connect(runtime.bot().turns()));
    }

    private Stream<StandIn> standIns() {
        return Stream.of(clinician, supporter).distinct();
    }

    private static String row(PersonRef who, String rest) {
        return String.join(",", who.platform(), who.tenant(), who.user(), rest);
    }

    /** Where Ana and Dana are. */
    StandIn clinician() {
        return clinician;
    }

    /** Where Ben is. */
    StandIn supporter() {
        return supporter;
    }

    /** Somebody of that name on a platform. */
    ChatUser on(StandIn standIn, String name) {
        return new ChatUser(standIn, standIn.person(name), this::settle);
    }

    /** Lets everything happen that is due. */
    void settle() {
        standIns().forEach(StandIn::settle);
        runtime.bot().background().untilQuiet();
    }

    @Override
    public void close() {
        standIns().forEach(StandIn::close);
        runtime.close();
        database.close();
    }
}
