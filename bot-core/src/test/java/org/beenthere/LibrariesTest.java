package org.beenthere;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library is used in its room alone, so that it can be exchanged there. */
class LibrariesTest {

    @ParameterizedTest
    @CsvSource({
        "org.snakeyaml.., script.yaml",
        "com.google.crypto.tink.., vault",
        "org.jdbi.., postgres",
        "org.flywaydb.., postgres.schema",
        "com.zaxxer.., postgres",
        "org.postgresql.., postgres",
        "com.fasterxml.jackson.., store vault",
        "com.github.benmanes.caffeine.., turn.command turn.delivery",
    })
    void a_library_is_used_in_its_room_alone(String library, String rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Arrays.stream(rooms.split(" "))
                        .map(CoreClasses::roomAndBelow)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CoreClasses.ALL);
    }

    @ParameterizedTest
    @CsvSource({"com.slack..", "com.microsoft..", "io.javalin..", "jakarta.servlet..", "java.net.http..", "picocli.."})
    void the_core_knows_no_chat_platform_and_no_http(String library) {
        noClasses().should().dependOnClassesThat().resideInAPackage(library).check(CoreClasses.ALL);
    }
}
