package org.beenthere.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which package of the app may use which. */
class PackageDirectionTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("org.beenthere.app");

    private static final String ROOT = "org.beenthere.app";

    /** From the lowest up, each with those that it may use. */
    private static final List<Room> ROOMS = List.of(
            room("log"),
            room("settings"),
            room("database", "settings"),
            room("site.csv"),
            room("site", "site.csv"),
            room("storage", "settings", "database"),
            room("scripts", "settings", "database", "site"),
            room("authoring", "site", "scripts"),
            room("roster", "settings", "site", "storage"),
            room("deployment", "settings", "site", "storage", "scripts"),
            room("bot", "settings", "database", "site", "storage", "scripts", "roster", "deployment"),
            room("practice", "settings", "database", "site", "storage", "scripts", "deployment", "bot"),
            room("host", "settings", "database", "site", "storage", "scripts", "deployment", "bot", "practice"),
            room("command", "settings", "site", "scripts", "storage", "authoring", "roster", "deployment", "host"));

    /**
     * A package.
     *
     * @param mayUse the other packages of the app that it may use
     */
    private record Room(String name, Set<String> mayUse) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void a_package_uses_those_that_it_names_and_no_other(Room room) {
        usesNoOther(room.name(), room.mayUse()).check(APP);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void a_package_may_use_only_those_that_are_named_before_it(Room room) {
        var below = ROOMS.subList(0, ROOMS.indexOf(room)).stream().map(Room::name);
        assertThat(below).containsAll(room.mayUse());
    }

    @Test
    void every_class_of_the_app_is_in_a_package_that_is_named() {
        var named = Stream.concat(Stream.of(ROOT), ROOMS.stream().map(room -> packageOf(room.name())));
        classes().should().resideInAnyPackage(named.toArray(String[]::new)).check(APP);
    }

    @Test
    void a_package_that_used_a_higher_one_would_be_found() {
        assertThat(usesNoOther("storage", Set.of("settings")).evaluate(APP).hasViolation())
                .isTrue();
        assertThat(usesNoOther("command", Set.of()).evaluate(APP).hasViolation())
                .isTrue();
    }

    @Test
    void the_tools_for_authors_are_used_by_what_authors_use_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packageOf("authoring"), packageOf("practice"), packageOf("command"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.beenthere.rehearsal..", "org.beenthere.outline..", "org.beenthere.drawing..")
                .check(APP);
    }

    private static Room room(String name, String... mayUse) {
        return new Room(name, Set.of(mayUse));
    }

    private static String packageOf(String room) {
        return ROOT + "." + room;
    }

    /** Every package may throw a {@link CannotStart}; nothing else of the root is used by any. */
    private static ArchRule usesNoOther(String room, Set<String> allowed) {
        var others = Stream.concat(
                Stream.of(ROOT),
                ROOMS.stream()
                        .map(Room::name)
                        .filter(other -> !other.equals(room) && !allowed.contains(other))
                        .map(PackageDirectionTest::packageOf));
        return noClasses()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(others.toArray(String[]::new)).and(not(equivalentTo(CannotStart.class))));
    }
}
