package org.beenthere.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.UUID;
import org.beenthere.store.KeysAwayException;
import org.beenthere.store.WrappedKeys.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderAwayTest {

    private static final UUID KEY = UUID.randomUUID();
    private static final byte[] WRAPPED = {1, 2, 3};

    @TempDir
    Path temporary;

    private Path folder;
    private KeyFolder keys;

    @BeforeEach
    void openTheFolder() {
        folder = temporary.resolve("deep").resolve("keys");
        keys = KeyFolder.openOrMake(folder);
    }

    @AfterEach
    void closeTheFolder() {
        keys.close();
    }

    @Test
    void an_unmounted_folder_never_looks_like_destroyed_keys() throws IOException {
        keys.put(KEY, WRAPPED);
        Path away = unmount();
        assertAway();
        Files.move(away, folder);
        assertKept();
    }

    /** A pipe that nobody writes into hangs whoever reads it, as a network drive does whose server is gone. */
    @Test
    void a_folder_that_hangs_is_away_and_keeps_nobody_waiting() throws Exception {
        keys.put(KEY, WRAPPED);
        Path file = folder.resolve(KEY.toString());
        Path kept = Files.move(file, temporary.resolve("kept"));
        new ProcessBuilder("mkfifo", file.toString()).inheritIO().start().waitFor();

        assertThat(keys.find(KEY)).isInstanceOf(Found.Away.class);

        Files.newOutputStream(file).close();
        Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING);
        assertKept();
    }

    @Test
    void the_empty_mount_point_of_an_unmounted_folder_never_looks_like_destroyed_keys() throws IOException {
        keys.put(KEY, WRAPPED);
        Path away = unmount();
        Files.createDirectory(folder);
        assertAway();
        assertThat(folder).isEmptyDirectory();
        Files.delete(folder);
        Files.move(away, folder);
        assertKept();
    }

    @Test
    void another_store_in_its_place_never_looks_like_destroyed_keys() throws IOException {
        keys.put(KEY, WRAPPED);
        unmount();
        KeyFolder.openOrMake(folder).close();
        assertAway();
    }

    @Test
    void a_store_without_its_id_is_away_as_a_whole() throws IOException {
        keys.put(KEY, WRAPPED);
        Files.delete(folder.resolve("store.json"));
        assertAway();
    }

    @Test
    void a_store_whose_id_cannot_be_read_is_away_as_a_whole() throws IOException {
        keys.put(KEY, WRAPPED);
        for (String damaged : new String[] {"", "{", "{}", "{\"beenthere\": \"key store 1\", \"id\": \"none\"}"}) {
            Files.writeString(folder.resolve("store.json"), damaged);
            assertAway();
        }
    }

    @Test
    void a_key_file_that_cannot_be_read_is_away() throws IOException {
        Files.createDirectory(folder.resolve(KEY.toString()));
        assertThat(keys.find(KEY)).isEqualTo(new Found.Away());
    }

    @Test
    void a_closed_store_is_away() {
        keys.put(KEY, WRAPPED);
        keys.close();
        assertAway();
    }

    private void assertKept() {
        assertThat(keys.find(KEY))
                .isInstanceOfSatisfying(
                        Found.Key.class, found -> assertThat(found.wrapped()).isEqualTo(WRAPPED));
    }

    private void assertAway() {
        assertThat(keys.find(KEY)).isEqualTo(new Found.Away());
        assertThat(keys.find(UUID.randomUUID())).isEqualTo(new Found.Away());
        assertThatThrownBy(() -> keys.put(UUID.randomUUID(), WRAPPED)).isInstanceOf(KeysAwayException.class);
        assertThatThrownBy(() -> keys.destroy(KEY)).isInstanceOf(KeysAwayException.class);
        assertThatThrownBy(() -> keys.madeBefore(Instant.MAX)).isInstanceOf(KeysAwayException.class);
        assertThatThrownBy(() -> keys.bindTo(UUID.randomUUID())).isInstanceOf(KeysAwayException.class);
    }

    private Path unmount() throws IOException {
        return Files.move(folder, temporary.resolve("away"));
    }
}
