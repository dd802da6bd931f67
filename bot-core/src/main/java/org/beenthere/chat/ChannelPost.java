package org.beenthere.chat;

import java.util.Objects;

/**
 * A card that is posted to a channel; everybody there sees the same.
 *
 * @param key identifies the card; the same if it is posted again
 */
public record ChannelPost(String key, ChannelRef to, Message.Choices card) {

    public ChannelPost {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(card, "card");
    }
}
