package org.beenthere.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.conversations.Shipped;
import org.beenthere.conversations.ShippedScripts;
import org.beenthere.outline.Outline;
import org.beenthere.turn.command.Commands;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the shipped scripts say on every path. Where they shall say something else: {@code mvn test -pl bot-core,conversations
 * -Dtest=TranscriptsTest -Dupdate}, and then read what changed.
 */
class TranscriptsTest {

    private static final TranscriptFolder FOLDER =
            new TranscriptFolder(Path.of(System.getProperty("basedir", ".")).resolve("src/test/transcripts"));
    private static final Rehearsal REHEARSAL = new Rehearsal(Shipped.scripts(), Commands.vocabulary());

    @TestFactory
    Stream<DynamicTest> the_scripts_say() throws IOException {
        return FOLDER.files().stream().map(file -> DynamicTest.dynamicTest(file, () -> isAsWritten(file)));
    }

    private static void isAsWritten(String file) throws IOException {
        var played = REHEARSAL.play(FOLDER.read(file));
        if (System.getProperty("update") != null) {
            FOLDER.write(file, played.text());
        }
        assertThat(REHEARSAL.play(FOLDER.read(file)).difference())
                .as("where the script is right, -Dupdate writes the transcripts anew; then read what changed")
                .isEmpty();
    }

    @Test
    void every_step_and_every_way_of_every_script_is_walked() throws IOException {
        var played = new ArrayList<PlayedTranscript>();
        for (var file : FOLDER.files()) {
            played.add(REHEARSAL.play(FOLDER.read(file)));
        }
        assertThat(Outline.all(ShippedScripts.files()).values().stream()
                        .flatMap(outline -> Coverage.of(outline, played).missing().stream())
                        .map(CoverageItem::toString)
                        .collect(Collectors.joining("\n")))
                .isEmpty();
    }

    @Test
    void a_transcript_is_of_the_script_whose_folder_it_lies_in() throws IOException {
        for (var file : FOLDER.files()) {
            assertThat(FOLDER.read(file).text())
                    .as(file)
                    .contains("script " + Path.of(file).getParent() + "\n");
        }
        assertThat(List.copyOf(REHEARSAL.names()))
                .containsExactlyInAnyOrderElementsOf(FOLDER.files().stream()
                        .map(file -> Path.of(file).getParent().toString())
                        .distinct()
                        .toList());
    }

    @Test
    void the_one_in_the_documentation_is_one_of_them() throws IOException {
        assertThat(Files.readString(FOLDER.folder().resolve("../../../../docs/scripts.md")))
                .contains("```\n" + FOLDER.read("ask-for-a-peer/this-week.txt").text() + "```\n");
    }
}
