package org.beenthere.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.beenthere.chat.PersonRef;

/** People's names as their events give them, in memory for fifteen minutes. */
final class TeamsNames {

    private final Cache<PersonRef, String> names = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(15))
            .build();

    void note(PersonRef person, String name) {
        if (!name.isBlank()) {
            names.put(person, name);
        }
    }

    Optional<String> of(PersonRef person) {
        return Optional.ofNullable(names.getIfPresent(person));
    }
}
