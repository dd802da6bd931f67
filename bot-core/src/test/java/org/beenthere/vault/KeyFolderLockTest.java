package org.beenthere.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderLockTest {

    @TempDir
    Path temporary;

    private Path folder;
    private String inUse;

    @BeforeEach
    void makeTheFolder() {
        folder = temporary.resolve("keys");
        inUse = folder + " is in use: stop the process that has it (several nodes need BEENTHERE_KEYS_URL)";
        KeyFolder.openOrMake(folder).close();
    }

    @Test
    void a_folder_that_another_process_holds_is_refused_until_that_one_ends() throws IOException {
        try (KeyFolderHolder other = new KeyFolderHolder(folder)) {
            assertThat(other.outcome()).isEqualTo("held");
            assertThatThrownBy(() -> KeyFolder.open(folder))
                    .isInstanceOf(KeyFolderException.class)
                    .hasMessage(inUse);
        }
        KeyFolder.open(folder).close();
    }

    @Test
    void a_refused_second_opening_in_one_process_does_not_let_another_process_in() throws IOException {
        try (KeyFolder keys = KeyFolder.open(folder)) {
            assertThatThrownBy(() -> KeyFolder.open(folder)).hasMessage(inUse);
            try (KeyFolderHolder other = new KeyFolderHolder(folder)) {
                assertThat(other.outcome()).isEqualTo(inUse);
            }
            assertThat(keys.boundTo()).isEmpty();
        }
    }

    @Test
    void a_second_way_to_the_same_folder_is_refused_too() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        try (KeyFolder keys = KeyFolder.open(folder)) {
            assertThatThrownBy(() -> KeyFolder.open(link)).isInstanceOf(KeyFolderException.class);
            assertThat(keys.boundTo()).isEmpty();
        }
        KeyFolder.open(link).close();
    }

    @Test
    void closing_twice_does_not_take_the_folder_from_its_next_holder() {
        KeyFolder first = KeyFolder.open(folder);
        first.close();
        try (KeyFolder second = KeyFolder.open(folder)) {
            first.close();
            assertThatThrownBy(() -> KeyFolder.open(folder)).hasMessage(inUse);
            assertThat(second.boundTo()).isEmpty();
        }
    }
}
