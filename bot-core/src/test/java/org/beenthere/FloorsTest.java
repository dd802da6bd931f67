package org.beenthere;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may use which; a room that is not named here does not exist. */
class FloorsTest {

    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "chat", Set.of(),
            "script", Set.of("chat"),
            "engine", Set.of("chat", "script"),
            "publish", Set.of(),
            "programme", Set.of("chat", "publish"),
            "checkin", Set.of("chat", "publish"),
            "turn", Set.of("chat", "script", "engine", "publish", "programme", "checkin"),
            "vault", Set.of("chat", "turn"),
            "postgres", Set.of("chat", "script", "engine", "publish", "programme", "checkin", "turn"));

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_the_rooms_on_its_floor_and_below_and_no_other(String room) {
        usesNoOther(room, MAY_USE.get(room)).check(House.CLASSES);
    }

    @Test
    void every_class_of_the_core_is_in_a_room() {
        classes()
                .should()
                .resideInAnyPackage(rooms().map(House::room).toArray(String[]::new))
                .check(House.CLASSES);
    }

    @Test
    void a_room_that_used_a_higher_one_would_be_found() {
        assertThat(usesNoOther("vault", Set.of("chat")).evaluate(House.CLASSES).hasViolation())
                .isTrue();
    }

    private static Stream<String> rooms() {
        return MAY_USE.keySet().stream();
    }

    private static ArchRule usesNoOther(String room, Set<String> allowed) {
        var others = rooms().filter(other -> !other.equals(room) && !allowed.contains(other))
                .map(House::room)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(House.room(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true);
    }
}
