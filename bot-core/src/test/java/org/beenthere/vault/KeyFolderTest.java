package org.beenthere.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.beenthere.store.WrappedKeys.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

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
    void a_key_that_was_put_is_found_even_by_the_next_process() {
        keys.put(KEY, WRAPPED);
        assertKept();
        keys.close();
        keys = KeyFolder.open(folder);
        assertKept();
    }

    @Test
    void a_key_put_again_is_replaced() {
        keys.put(KEY, new byte[] {9});
        keys.put(KEY, WRAPPED);
        assertKept();
    }

    @Test
    void a_destroyed_key_is_destroyed_and_so_is_one_that_never_was() {
        UUID other = UUID.randomUUID();
        keys.put(KEY, WRAPPED);
        keys.put(other, WRAPPED);
        keys.destroy(other);
        keys.destroy(other);
        assertThat(keys.find(other)).isEqualTo(new Found.Destroyed());
        assertThat(keys.find(UUID.randomUUID())).isEqualTo(new Found.Destroyed());
        assertThat(folder.resolve(other.toString())).doesNotExist();
        assertKept();
    }

    @Test
    void folder_and_files_are_their_owners_alone_and_nothing_else_is_left_behind() throws IOException {
        keys.put(KEY, WRAPPED);
        keys.bindTo(UUID.randomUUID());
        assertThat(rights(folder)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(rights(file)).isEqualTo("rw-------"))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder(KEY.toString(), "store.json", "store.lock");
        }
    }

    @Test
    void keys_made_before_an_instant_are_told_from_younger_ones() throws IOException {
        Instant instant = Instant.parse("2026-03-01T12:00:00Z");
        UUID older = UUID.randomUUID();
        UUID asOld = UUID.randomUUID();
        keys.put(older, WRAPPED);
        keys.put(asOld, WRAPPED);
        keys.put(KEY, WRAPPED);
        age(older.toString(), instant.minusMillis(1));
        age(asOld.toString(), instant);
        age(KEY.toString(), instant.plusMillis(1));
        assertThat(keys.madeBefore(instant)).containsExactly(older);
    }

    @Test
    void what_is_no_key_is_never_listed_as_one() throws IOException {
        Files.createFile(folder.resolve("1-1-1-1-1"));
        Files.createFile(folder.resolve("notes"));
        Files.createFile(folder.resolve(UUID.randomUUID() + ".bak"));
        keys.put(KEY, WRAPPED);
        assertThat(keys.madeBefore(Instant.MAX)).containsExactly(KEY);
    }

    private void assertKept() {
        assertThat(keys.find(KEY))
                .isInstanceOfSatisfying(
                        Found.Key.class, found -> assertThat(found.wrapped()).isEqualTo(WRAPPED));
    }

    private void age(String name, Instant written) throws IOException {
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(written));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
