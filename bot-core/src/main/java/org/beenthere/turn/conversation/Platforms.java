package org.beenthere.turn.conversation;

import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.ChatPlatform;
import org.beenthere.chat.PersonRef;
import org.beenthere.store.Account;

/** The platforms that are switched on, by their names. */
public record Platforms(Map<String, ChatPlatform> byName) {

    public Platforms {
        byName = Map.copyOf(byName);
    }

    /** The platform of somebody; empty where it is switched off. */
    public Optional<ChatPlatform> of(PersonRef person) {
        return Optional.ofNullable(byName.get(person.platform()));
    }

    /** The platform of an account; empty where it is switched off. */
    public Optional<ChatPlatform> of(Account account) {
        return of(account.ref());
    }

    /** Whether an account's platform has a place for home. */
    public boolean haveHome(Account account) {
        return of(account).filter(platform -> platform.capabilities().home()).isPresent();
    }
}
