package org.beenthere.app.story;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.beenthere.app.OwnSite;
import org.beenthere.testing.ChatUser;
import org.beenthere.testing.StandIn;

/** A house with the people of a story. It runs when it is told to settle. */
final class StoryHouse implements AutoCloseable {

    private final StandIn clinician;
    private final StandIn supporter;
    private final House house;

    /** A house in which Ana asks, Ben is the only supporter, and Dana, who coordinates, is where Ana is. */
    StoryHouse(Path folder, Pair pair) throws Exception {
        var site = new OwnSite(folder.resolve("site"));
        var words = House.words(site);
        this.clinician = pair.clinician().open(words, InstantSource.system());
        this.supporter = pair.isOfOne() ? clinician : pair.supporter().open(words, InstantSource.system());
        var roster = List.of(
                House.row(clinician.person("ana"), "Ana Lima,,medicine,emergency medicine,resident,en,,,,,"),
                House.row(
                        supporter.person("ben"),
                        "Ben Okafor,supporter,medicine,pulmonology,attending,en,1,,,,2099-06-30"),
                House.row(clinician.person("dana"), "Dana Reyes,coordinator,social work,staff wellbeing,,en,,,,,"));
        this.house = House.open(
                folder,
                site,
                Stream.of(clinician, supporter).distinct().toList(),
                UnaryOperator.identity(),
                roster,
                InstantSource.system());
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
        house.settleStandIns();
        house.runtime().bot().background().untilQuiet();
    }

    @Override
    public void close() {
        house.close();
    }
}
