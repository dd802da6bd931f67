package org.beenthere.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a version that was released says, it says with the engine of today: a site that has kept its scripts is told
 * nothing else after an update. What is here is never written anew, not with -Dupdate either: where a sentence differs,
 * the compiler or the engine has changed what scripts mean.
 */
class ReleasedTest {

    @TestFactory
    Stream<DynamicContainer> the_scripts_of_a_released_version_say_what_they_said() throws IOException {
        var versions = new ArrayList<DynamicContainer>();
        for (var version : Released.versions()) {
            var rehearsal = version.rehearsal();
            versions.add(DynamicContainer.dynamicContainer(
                    version.toString(),
                    version.transcripts().files().stream()
                            .map(file -> DynamicTest.dynamicTest(
                                    file,
                                    () -> assertThat(difference(rehearsal, version, file))
                                            .as("what %s says in %s", version, file)
                                            .isEmpty()))));
        }
        return versions.stream();
    }

    private static String difference(Rehearsal rehearsal, Released version, String file) throws IOException {
        return rehearsal.play(version.transcripts().read(file)).difference().orElse("");
    }

    static Stream<Released> versions() throws IOException {
        return Released.versions().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void each_version_has_transcripts_of_all_its_scripts(Released version) throws IOException {
        assertThat(version.transcripts().files().stream()
                        .map(file -> file.replaceFirst("/.*", ""))
                        .distinct())
                .containsExactlyElementsOf(version.rehearsal().names());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_sentence_that_differed_would_be_told_with_its_line(Released version, @TempDir Path folder)
            throws IOException {
        var file = version.transcripts().files().getFirst();
        var text = Files.readString(version.transcripts().folder().resolve(file));
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text.replaceFirst("\n< .*", "\n< Something else."));
        var other = new TranscriptFolder(folder).read(file);
        assertThat(version.rehearsal().play(other).difference())
                .hasValueSatisfying(told -> assertThat(told).contains("the transcript says: < Something else."));
    }
}
