package org.beenthere.turn.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.VisibleText;
import org.beenthere.store.Account;
import org.beenthere.store.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The names by which people are shown to others. What a platform says is held for five minutes; that it says nothing is not
 * held at all.
 */
public final class DisplayNames {

    /** How long a turn waits for a platform. What comes later is there for the next turn. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    private static final Logger LOG = LoggerFactory.getLogger(DisplayNames.class);

    private final Function<Account, Optional<ChatPlatform>> platforms;
    private final Cache<UUID, String> shown = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    /** Whose names are being asked for, so that a platform that hangs is asked once. */
    private final Map<UUID, CountDownLatch> asking = new ConcurrentHashMap<>();

    /** @param platforms the platform of an account; empty where it is switched off */
    public DisplayNames(Function<Account, Optional<ChatPlatform>> platforms) {
        this.platforms = platforms;
    }

    /** The name on the roster, or else the one that the platform shows; empty where neither has one. */
    String of(Transaction tx, Account account) {
        return tx.roster()
                .find(account.human())
                .map(member -> VisibleText.name(member.entry().name()))
                .orElseGet(() -> onPlatform(tx, account));
    }

    private String onPlatform(Transaction tx, Account account) {
        return inMemory(account).orElseGet(() -> {
            tx.fetchFirst(account.id(), () -> fetch(account));
            return inMemory(account).orElse("");
        });
    }

    private Optional<String> inMemory(Account account) {
        return Optional.ofNullable(shown.getIfPresent(account.id()));
    }

    /** Asks the platform, and waits for a moment. */
    private void fetch(Account account) {
        var answered = asking.computeIfAbsent(account.id(), _ -> {
            var begun = new CountDownLatch(1);
            Thread.ofVirtual().name("display-name").start(() -> ask(account, begun));
            return begun;
        });
        try {
            answered.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Account account, CountDownLatch answered) {
        try {
            platforms
                    .apply(account)
                    .flatMap(platform -> platform.displayName(account.address()))
                    .map(VisibleText::name)
                    .filter(name -> !name.isBlank())
                    .ifPresent(name -> shown.put(account.id(), name));
        } catch (RuntimeException e) {
            LOG.warn("A platform failed to tell a name: {}", e.getClass().getSimpleName());
        } finally {
            asking.remove(account.id());
            answered.countDown();
        }
    }
}
