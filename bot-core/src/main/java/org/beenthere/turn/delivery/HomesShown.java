package org.beenthere.turn.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Message;
import org.beenthere.store.HomeViews;
import org.beenthere.store.Json;

/**
 * Remembers which home this process showed last to whom, as a hash, so that one that looks the same is not sent again. It
 * forgets after an hour: what a platform has lost is put right then.
 */
final class HomesShown {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private record Shown(long version, byte[] hash) {}

    private final Cache<UUID, Shown> last = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();

    /**
     * Whether the platform shows just that already, and no other process has shown something else since: then the version
     * that is published is the one that was shown here.
     */
    boolean isShown(HomeViews.Stale stale, Message.View home) {
        var shown = last.getIfPresent(stale.account());
        return shown != null && shown.version() == stale.published() && Arrays.equals(shown.hash(), hash(home));
    }

    /** From now on that home is shown, or one that looks the same. */
    void isNow(UUID account, Message.View home) {
        last.put(account, new Shown(home.version(), hash(home)));
    }

    /** Nobody knows what is shown: a home is on its way, and may arrive or not. */
    void isUnknown(UUID account) {
        last.invalidate(account);
    }

    /** Not of what differs in each version and means the same: home may be pressed on, whenever it was shown. */
    private static byte[] hash(Message.View home) {
        try {
            var choices = home.choices().stream()
                    .map(choice -> new Choice(choice.label(), timeless(choice.button()), choice.weight()))
                    .toList();
            var looks = new Message.View(0, home.title(), home.text(), choices);
            return MessageDigest.getInstance("SHA-256").digest(Json.write(looks));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String timeless(String button) {
        return ActionToken.parse(button)
                .map(token -> new ActionToken(token.conversation(), 0, token.choiceId()).value())
                .orElse(button);
    }
}
