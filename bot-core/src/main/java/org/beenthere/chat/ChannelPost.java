package org.beenthere.chat;

import java.util.Objects;

/**
 * A card for a channel, which is the same for everybody who sees it.
 *
 * @param key its own key; a card that is posted again carries the same
 */
public record ChannelPost(String key, ChannelRef to, Message.Choices card) {

    public ChannelPost {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(card, "card");
    }
}
