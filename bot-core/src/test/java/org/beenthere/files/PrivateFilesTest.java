package org.beenthere.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    private static final int WRITERS = 2;
    private static final int ROUNDS = 300;

    @TempDir
    Path folder;

    @Test
    void of_two_who_give_their_file_the_same_new_name_at_once_exactly_one_does() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                Path name = folder.resolve("file" + round);
                AtomicInteger awaited = new AtomicInteger(WRITERS);
                List<Callable<Boolean>> writers = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    Path mine = Files.createFile(folder.resolve(round + "." + writer));
                    writers.add(() -> {
                        // Spinning lets both go within the same microsecond; a barrier would wake one after the other.
                        awaited.decrementAndGet();
                        while (awaited.get() > 0) {
                            Thread.onSpinWait();
                        }
                        return gets(mine, name);
                    });
                }
                List<Boolean> got = new ArrayList<>();
                for (Future<Boolean> each : threads.invokeAll(writers)) {
                    got.add(each.get());
                }
                assertThat(got).containsOnlyOnce(true);
            }
        }
    }

    @Test
    void a_new_file_is_not_written_over() throws Exception {
        Path file = folder.resolve("file");
        PrivateFiles.writeNew(file, new byte[] {1});
        assertThatThrownBy(() -> PrivateFiles.writeNew(file, new byte[] {2}))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(file)).containsExactly(1);
    }

    @Test
    void a_file_written_over_has_the_new_content_alone() throws Exception {
        Path file = folder.resolve("file");
        PrivateFiles.writeNew(file, new byte[] {1, 2, 3});
        PrivateFiles.write(file, new byte[] {4});
        assertThat(Files.readAllBytes(file)).containsExactly(4);
    }

    private static boolean gets(Path file, Path name) throws Exception {
        try {
            PrivateFiles.moveToNew(file, name);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }
}
