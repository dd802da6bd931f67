package org.beenthere.turn.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.VisibleText;
import org.beenthere.store.Account;
import org.beenthere.store.Transaction;

/** The names by which people are shown to others. What a platform says is held for five minutes. */
public final class DisplayNames {

    private final Function<Account, Optional<ChatPlatform>> platforms;
    private final Cache<UUID, String> shown = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    /** @param platforms the platform of an account; empty where it is switched off */
    public DisplayNames(Function<Account, Optional<ChatPlatform>> platforms) {
        this.platforms = platforms;
    }

    /** The name on the roster, or else the one that the platform shows; empty where neither has one. */
    String of(Transaction tx, Account account) {
        return tx.roster()
                .find(account.human())
                .map(member -> VisibleText.name(member.entry().name()))
                .orElseGet(() -> shown.get(account.id(), _ -> onPlatform(account)));
    }

    private String onPlatform(Account account) {
        return platforms
                .apply(account)
                .flatMap(platform -> platform.displayName(account.address()))
                .map(VisibleText::name)
                .orElse("");
    }
}
