package org.beenthere.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.chat.PersonRef;

/**
 * Whoever asked, as the roster knows them, and the one place that says who may meet them and who may know of them. It is
 * asked anew at each release of a name, and not only when somebody was chosen.
 *
 * @param entry their merged row, see {@link LinkedRows}; empty where the roster does not know them
 * @param accounts all accounts of theirs, also those that are on no roster
 */
public record Requester(UUID human, Optional<RosterEntry> entry, Set<PersonRef> accounts) {

    public Requester {
        accounts = Set.copyOf(accounts);
    }

    /** Looks somebody up. */
    public static Requester of(Roster roster, UUID human) {
        return new Requester(human, roster.find(human).map(Member::entry), roster.accounts(human));
    }

    /** Whether somebody may become their supporter on a day: one who may be it, and whose training counts then. */
    public boolean mayMeet(Member supporter, LocalDate day) {
        return maySupport(supporter) && supporter.entry().isTrainedOn(day);
    }

    /**
     * Whether somebody may be their supporter: in the role, somebody else, and not kept apart. Training that runs out while
     * two people are in touch does not part them.
     */
    public boolean maySupport(Member supporter) {
        return supporter.entry().roles().contains(Role.SUPPORTER) && isSomebodyElse(supporter);
    }

    /** Whether somebody may deal with their request as a coordinator: in the role, somebody else, and not kept apart. */
    public boolean mayBeHelpedBy(Member coordinator) {
        return coordinator.entry().roles().contains(Role.COORDINATOR) && isSomebodyElse(coordinator);
    }

    /** Whether it is neither them nor somebody whom a manager or an exclusion, on either side, keeps apart from them. */
    private boolean isSomebodyElse(Member other) {
        return !other.person().human().equals(human)
                && entry.stream().noneMatch(own -> own.rulesOut(other.entry().accounts()))
                && !other.entry().rulesOut(accounts);
    }

    /** Names nobody (law 12). */
    @Override
    public String toString() {
        return "a requester";
    }
}
