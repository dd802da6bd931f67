package org.beenthere;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms that give the same for the same: no clock, no randomness, no input or output. */
class PureRoomsTest {

    private static final String[] IMPURE = {
        "java.io..",
        "java.nio.file..",
        "java.nio.channels..",
        "java.net..",
        "java.sql..",
        "javax.sql..",
        "java.util.logging..",
        "java.util.concurrent..",
        "java.util.random..",
        "org.slf4j..",
        "ch.qos.logback.."
    };

    /** The pages of the diagnostics come in the jar with the classes, and give the same as long as those do. */
    private static final DescribedPredicate<JavaClass> READS_WHAT_LIES_BESIDE_IT =
            isNamed("org.beenthere.script.diagnostic.DiagnosticPage");

    @ParameterizedTest
    @ValueSource(strings = {"script", "checkin", "engine", "publish", "programme"})
    void a_pure_room_has_no_clock_no_randomness_and_no_input_or_output(String room) {
        usesNoImpureClass(room).check(CoreClasses.ALL);
        callsNothingThatLooksOutside(room).check(CoreClasses.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turn", "vault"})
    void a_clock_or_a_file_would_be_found(String impure) {
        assertThat(usesNoImpureClass(impure).evaluate(CoreClasses.ALL).hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"turn"})
    void a_random_id_would_be_found(String impure) {
        assertThat(callsNothingThatLooksOutside(impure)
                        .evaluate(CoreClasses.ALL)
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule usesNoImpureClass(String room) {
        return noClasses()
                .that()
                .resideInAPackage(CoreClasses.roomAndBelow(room))
                .and(DescribedPredicate.not(READS_WHAT_LIES_BESIDE_IT))
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(IMPURE)
                        .or(isNamed("java.time.Clock"))
                        .or(isNamed("java.time.InstantSource"))
                        .or(isNamed("java.util.Random"))
                        .or(isNamed("java.security.SecureRandom"))
                        .or(isNamed("java.lang.Thread")));
    }

    private static ArchRule callsNothingThatLooksOutside(String room) {
        return noClasses()
                .that()
                .resideInAPackage(CoreClasses.roomAndBelow(room))
                .should()
                .callMethodWhere(call("java\\.time\\..*", "now")
                        .or(call("java\\.util\\.UUID", "randomUUID"))
                        .or(call("java\\.lang\\.Math", "random"))
                        .or(call("java\\.lang\\.System", "(?!identityHashCode|arraycopy|lineSeparator).*"))
                        .or(call("java\\.time\\.ZoneId", "systemDefault"))
                        .or(call("java\\.util\\.(Locale|TimeZone)", "getDefault"))
                        .or(call("java\\.util\\.Collections", "shuffle"))
                        .or(inTheLanguageOfTheMachine()))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    private static DescribedPredicate<JavaClass> isNamed(String className) {
        return DescribedPredicate.describe(className, found -> found.getName().equals(className));
    }

    private static DescribedPredicate<JavaCall<?>> call(String ownerMatching, String methodMatching) {
        return target(owner(nameMatching(ownerMatching)))
                .and(target(nameMatching(methodMatching)))
                .forSubtype();
    }

    /** {@code toLowerCase()} and such give something else in Turkey. */
    private static DescribedPredicate<JavaCall<?>> inTheLanguageOfTheMachine() {
        return target(owner(name("java.lang.String")))
                .and(target(nameMatching("toLowerCase|toUpperCase")))
                .and(DescribedPredicate.describe(
                        "without a locale",
                        access -> ((JavaCall<?>) access)
                                .getTarget()
                                .getRawParameterTypes()
                                .isEmpty()))
                .forSubtype();
    }
}
