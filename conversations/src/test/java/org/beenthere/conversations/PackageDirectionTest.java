package org.beenthere.conversations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What ships with the bot stays apart from the tools for authors, and these use each other one way. */
class PackageDirectionTest {

    private static final String SHIPPED = "org.beenthere.conversations";
    private static final String OUTLINE = "org.beenthere.outline";
    private static final String DRAWING = "org.beenthere.drawing";
    private static final String REHEARSAL = "org.beenthere.rehearsal";

    /** The classes of this module, without its tests. */
    private static final JavaClasses ALL = new ClassFileImporter()
            .importUrl(ExampleSite.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void what_ships_uses_no_tool_and_no_tool_uses_what_ships() {
        usesNone(SHIPPED, OUTLINE, DRAWING, REHEARSAL).check(ALL);
        usesNone(OUTLINE, SHIPPED).check(ALL);
        usesNone(DRAWING, SHIPPED).check(ALL);
        usesNone(REHEARSAL, SHIPPED).check(ALL);
    }

    @Test
    void pictures_and_rehearsals_rest_on_the_outline_and_not_on_each_other() {
        usesNone(OUTLINE, DRAWING, REHEARSAL).check(ALL);
        usesNone(DRAWING, REHEARSAL).check(ALL);
        usesNone(REHEARSAL, DRAWING).check(ALL);
        assertThat(usesNone(DRAWING, OUTLINE).evaluate(ALL).hasViolation()).isTrue();
        assertThat(usesNone(REHEARSAL, OUTLINE).evaluate(ALL).hasViolation()).isTrue();
    }

    @Test
    void only_pictures_use_the_library_that_lays_them_out() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DRAWING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse..")
                .check(ALL);
    }

    @Test
    void every_class_is_in_one_of_these_packages() {
        classes()
                .should()
                .resideInAnyPackage(SHIPPED, OUTLINE, DRAWING, REHEARSAL)
                .check(ALL);
    }

    private static ArchRule usesNone(String user, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(user)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}
