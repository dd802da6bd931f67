package org.beenthere.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import org.beenthere.store.WrappedKeys.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderOpeningTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = temporary.resolve("keys");
    }

    @Test
    void a_store_keeps_its_id_for_ever_and_shares_it_with_no_other() {
        UUID id;
        try (KeyFolder keys = KeyFolder.openOrMake(folder);
                KeyFolder other = KeyFolder.openOrMake(temporary.resolve("other"))) {
            id = keys.id();
            assertThat(other.id()).isNotEqualTo(id);
        }
        try (KeyFolder again = KeyFolder.openOrMake(folder)) {
            assertThat(again.id()).isEqualTo(id);
        }
    }

    @Test
    void a_folder_without_a_store_is_not_opened_and_nothing_is_made_there() throws IOException {
        String message = folder
                + " holds no key store: mount it, or name the folder that does; if it is lost for good, see ./beenthere keys adopt --help";
        assertThatThrownBy(() -> KeyFolder.open(folder))
                .isInstanceOf(KeyFolderException.class)
                .hasMessage(message);
        assertThat(folder).doesNotExist();
        Files.createDirectory(folder);
        assertThatThrownBy(() -> KeyFolder.open(folder)).hasMessage(message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_with_files_in_it_is_never_made_a_store() throws IOException {
        KeyFolder.openOrMake(folder).close();
        Files.delete(folder.resolve("store.json"));
        Path key = Files.createFile(folder.resolve(UUID.randomUUID().toString()));
        assertThatThrownBy(() -> KeyFolder.openOrMake(folder))
                .isInstanceOf(KeyFolderException.class)
                .hasMessageStartingWith(folder + " has files in it but no store.json: put that back");
        Files.delete(key);
        KeyFolder.openOrMake(folder).close();
        assertThat(folder.resolve("store.json")).exists();
    }

    @Test
    void a_folder_that_others_can_read_is_refused_and_can_be_opened_once_that_is_mended() throws IOException {
        KeyFolder.openOrMake(folder).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        assertThatThrownBy(() -> KeyFolder.open(folder))
                .isInstanceOf(KeyFolderException.class)
                .hasMessage(folder + " is open to others than its owner: chmod 700 " + folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        KeyFolder.open(folder).close();
    }

    @Test
    void a_damaged_store_file_is_said_in_one_line() throws IOException {
        KeyFolder.openOrMake(folder).close();
        Files.writeString(folder.resolve("store.json"), "{}");
        assertThatThrownBy(() -> KeyFolder.open(folder))
                .isInstanceOf(KeyFolderException.class)
                .hasMessage(folder
                        + " cannot be used as key folder (store.json is not of BeenThere): mend that, then try again");
    }

    @Test
    void a_file_in_place_of_the_folder_is_said_in_one_line() throws IOException {
        Files.createFile(folder);
        assertThatThrownBy(() -> KeyFolder.openOrMake(folder))
                .isInstanceOf(KeyFolderException.class)
                .hasMessageStartingWith(folder + " cannot be used as key folder (")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_store_is_bound_to_one_database_for_good() {
        UUID database = UUID.randomUUID();
        UUID id;
        try (KeyFolder keys = KeyFolder.openOrMake(folder)) {
            id = keys.id();
            assertThat(keys.boundTo()).isEmpty();
            keys.bindTo(database);
            keys.bindTo(database);
            assertThat(keys.find(UUID.randomUUID())).isEqualTo(new Found.Destroyed());
        }
        try (KeyFolder again = KeyFolder.open(folder)) {
            assertThat(again.id()).isEqualTo(id);
            assertThatThrownBy(() -> again.bindTo(UUID.randomUUID()))
                    .isInstanceOf(KeyFolderException.class)
                    .hasMessageStartingWith(folder + " belongs to another database");
            assertThat(again.boundTo()).contains(database);
        }
    }

    @Test
    void half_written_files_of_a_crash_are_gone_after_the_next_start() throws IOException {
        KeyFolder.openOrMake(folder).close();
        Path left = Files.createFile(folder.resolve("." + UUID.randomUUID() + "123.tmp"));
        Path theirs = Files.createFile(folder.resolve("notes.tmp"));
        KeyFolder.open(folder).close();
        assertThat(left).doesNotExist();
        assertThat(theirs).exists();
    }

    @Test
    void shared_openings_see_the_same_keys() {
        UUID key = UUID.randomUUID();
        try (KeyFolder one = SharedKeys.open(folder);
                KeyFolder two = SharedKeys.open(folder)) {
            assertThat(two.id()).isEqualTo(one.id());
            one.put(key, new byte[] {7});
            assertThat(two.find(key)).isInstanceOf(Found.Key.class);
            two.destroy(key);
            assertThat(one.find(key)).isEqualTo(new Found.Destroyed());
        }
    }

    @Test
    void a_file_system_without_posix_rights_will_do() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(temporary.resolve("files.zip"), Map.of("create", "true"));
                KeyFolder keys = KeyFolder.openOrMake(zip.getPath("/keys"))) {
            UUID key = UUID.randomUUID();
            keys.put(key, new byte[] {7});
            keys.bindTo(UUID.randomUUID());
            assertThat(keys.find(key)).isInstanceOf(Found.Key.class);
            keys.destroy(key);
            assertThat(keys.find(key)).isEqualTo(new Found.Destroyed());
        }
    }
}
