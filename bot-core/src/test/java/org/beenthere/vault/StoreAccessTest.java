package org.beenthere.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.beenthere.store.KeysAwayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAccessTest {

    @TempDir
    Path temporary;

    private Path folder;
    private StoreAccess store;

    @BeforeEach
    void makeTheStore() {
        folder = temporary.resolve("keys");
        UUID id = SharedKeys.open(folder).id();
        store = new StoreAccess(folder, id);
    }

    @Test
    void what_was_done_while_the_store_was_there_counts() {
        assertThat(store.run(() -> "done")).isEqualTo("done");
    }

    @Test
    void a_key_that_seems_absent_because_the_store_went_meanwhile_does_not_count_as_absent() {
        assertThatThrownBy(() -> store.run(() -> {
                    Files.move(folder, temporary.resolve("away"));
                    return "absent";
                }))
                .isInstanceOf(KeysAwayException.class);
    }

    @Test
    void nothing_is_done_where_the_store_is_not() throws Exception {
        Files.move(folder, temporary.resolve("away"));
        assertThatThrownBy(() -> store.run(() -> Files.createDirectory(folder))).isInstanceOf(KeysAwayException.class);
        assertThat(folder).doesNotExist();
    }
}
