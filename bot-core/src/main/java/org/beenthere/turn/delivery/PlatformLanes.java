package org.beenthere.turn.delivery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beenthere.chat.PersonRef;
import org.beenthere.store.PlatformFilter;
import org.beenthere.turn.conversation.BotContext;

/** A lane for each platform that is switched on, and one for what is owed to all others, which is refused. */
public final class PlatformLanes {

    private static final String OTHERS = "platforms that are switched off";

    private final Map<String, PlatformLane> byPlatform = new LinkedHashMap<>();

    public PlatformLanes(BotContext bot) {
        var names = bot.platforms().byName().keySet();
        names.stream()
                .sorted()
                .forEach(name -> byPlatform.put(name, new PlatformLane(bot, name, PlatformFilter.only(name))));
        byPlatform.put(OTHERS, new PlatformLane(bot, OTHERS, PlatformFilter.allBut(names)));
    }

    /** All lanes, by their names. */
    public Map<String, PlatformLane> byName() {
        return Map.copyOf(byPlatform);
    }

    public Collection<PlatformLane> all() {
        return byPlatform.values();
    }

    PlatformLane of(PersonRef person) {
        return byPlatform.getOrDefault(person.platform(), byPlatform.get(OTHERS));
    }
}
