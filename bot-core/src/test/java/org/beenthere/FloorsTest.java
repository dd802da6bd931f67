package org.beenthere;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which room may use which; a room that is not named here does not exist. */
class FloorsTest {

    /** The rooms from the ground floor up, each with those that it may use. */
    private static final List<Room> ROOMS = List.of(
            room("chat"),
            room("script.diagnostic"),
            room("script.yaml", "script.diagnostic"),
            room("script", "chat"),
            room("script.parse", "chat", "script", "script.diagnostic", "script.yaml"),
            room("script.translation", "chat", "script", "script.diagnostic", "script.yaml", "script.parse"),
            room("script.flow", "chat", "script", "script.diagnostic", "script.yaml", "script.parse"),
            room(
                    "script.lint",
                    "chat",
                    "script",
                    "script.diagnostic",
                    "script.yaml",
                    "script.parse",
                    "script.translation",
                    "script.flow"),
            room(
                    "script.compile",
                    "script",
                    "script.diagnostic",
                    "script.yaml",
                    "script.parse",
                    "script.translation",
                    "script.flow",
                    "script.lint"),
            room("checkin.prompt", "chat"),
            room(
                    "checkin.prompt.compile",
                    "chat",
                    "checkin.prompt",
                    "script",
                    "script.diagnostic",
                    "script.yaml",
                    "script.parse",
                    "script.translation"),
            room("engine", "chat", "script"),
            room("publish"),
            room("programme", "chat"),
            room("store", "chat", "script", "checkin.prompt", "engine", "programme"),
            room("turn.vocabulary", "chat", "script", "programme", "store"),
            room("turn.command", "chat", "script", "programme", "store", "turn.vocabulary"),
            room(
                    "turn.conversation",
                    "chat",
                    "script",
                    "engine",
                    "programme",
                    "store",
                    "turn.vocabulary",
                    "turn.command"),
            room("turn.delivery", "chat", "script", "engine", "store", "turn.vocabulary", "turn.conversation"),
            room(
                    "turn.background",
                    "chat",
                    "engine",
                    "programme",
                    "store",
                    "turn.vocabulary",
                    "turn.conversation",
                    "turn.delivery"),
            room(
                    "turn",
                    "chat",
                    "script",
                    "engine",
                    "store",
                    "turn.vocabulary",
                    "turn.conversation",
                    "turn.delivery",
                    "turn.background"),
            room("files"),
            room("vault", "chat", "store", "files"),
            room("postgres.connection", "store"),
            room("postgres.sealing", "store"),
            room("postgres.roster", "chat", "programme", "store", "postgres.sealing"),
            room(
                    "postgres",
                    "chat",
                    "script",
                    "engine",
                    "programme",
                    "store",
                    "postgres.connection",
                    "postgres.sealing",
                    "postgres.roster"),
            room("postgres.schema", "postgres", "postgres.connection"),
            room("postgres.deployment", "script", "postgres", "postgres.connection"));

    /**
     * A package.
     *
     * @param mayUse the other packages of the core that it may use
     */
    private record Room(String name, Set<String> mayUse) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void a_room_uses_the_rooms_below_it_that_it_names_and_no_other(Room room) {
        usesNoOther(room.name(), room.mayUse()).check(CoreClasses.ALL);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void a_room_may_use_only_rooms_that_are_named_before_it(Room room) {
        var below = ROOMS.subList(0, ROOMS.indexOf(room)).stream().map(Room::name);
        assertThat(below).containsAll(room.mayUse());
    }

    @Test
    void every_class_of_the_core_is_in_a_room() {
        classes()
                .should()
                .resideInAnyPackage(rooms().map(CoreClasses::room).toArray(String[]::new))
                .check(CoreClasses.ALL);
    }

    @Test
    void a_room_that_used_a_higher_one_would_be_found() {
        assertThat(usesNoOther("vault", Set.of("chat"))
                        .evaluate(CoreClasses.ALL)
                        .hasViolation())
                .isTrue();
    }

    private static Room room(String name, String... mayUse) {
        return new Room(name, Set.of(mayUse));
    }

    private static Stream<String> rooms() {
        return ROOMS.stream().map(Room::name);
    }

    private static ArchRule usesNoOther(String room, Set<String> allowed) {
        var others = rooms().filter(other -> !other.equals(room) && !allowed.contains(other))
                .map(CoreClasses::room)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(CoreClasses.room(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}
