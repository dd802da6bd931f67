package org.beenthere.turn.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.VisibleText;
import org.beenthere.store.Account;
import org.beenthere.store.Transaction;

/** The names by which people are shown to others: looked up when shown, and held for minutes. */
public final class DisplayNames {

    private final Map<String, ChatPlatform> platforms;
    private final Cache<UUID, String> shown = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    public DisplayNames(Map<String, ChatPlatform> platforms) {
        this.platforms = platforms;
    }

    /** The name on the roster, or else the one that the platform shows; empty where neither has one. */
    String of(Transaction tx, Account account) {
        return tx.roster()
                .find(account.human())
                .map(member -> VisibleText.name(member.entry().name()))
                .orElseGet(() -> shown.get(
                        account.id(),
                        _ -> Optional.ofNullable(platforms.get(account.ref().platform()))
                                .flatMap(platform -> platform.displayName(account.address()))
                                .map(VisibleText::name)
                                .map(DisplayNames::cut)
                                .orElse("")));
    }

    /** The names of a roster are shorter than this; those of a platform may be as long as people like. */
    private static String cut(String name) {
        return name.codePoints()
                .limit(Facts.NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
