package org.beenthere.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beenthere.chat.PersonRef;

/**
 * Finds the supporter to ask next: never a manager, anybody excluded on either side, or the requester; only somebody
 * trained, with room, and not being asked already. Preferred are those on call, if it is urgent; then the same discipline
 * and seniority; then whoever took the fewest requests this quarter. The same facts always give the same supporter, on the first of their accounts.
 */
public final class Matching {

    private final ProgrammeRules rules;

    public Matching(ProgrammeRules rules) {
        this.rules = rules;
    }

    /**
     * A request, as matching sees it.
     *
     * @param requester who asks
     * @param need what they need
     * @param asked the people who were asked already
     */
    public record Request(Requester requester, Need need, Set<UUID> asked) {}

    /**
     * The supporter to ask; empty where there is none.
     *
     * @param supporters everybody who could be asked; somebody with several accounts may be there several times
     * @param loads by person; one without a load is not asked
     */
    public Optional<Member> next(
            Request request, List<Member> supporters, Map<UUID, Load> loads, Set<PersonRef> onCall, LocalDate today) {
        return LinkedRows.merged(supporters).stream()
                .filter(member ->
                        mayBeAsked(request, member, loads.get(member.person().human()), today))
                .min(order(request, loads, onCall));
    }

    private boolean mayBeAsked(Request request, Member member, Load load, LocalDate today) {
        return request.requester().mayMeet(member, today)
                && !request.asked().contains(member.person().human())
                && load != null
                && !load.asked()
                && load.hasRoom(member.entry().capacity(), rules);
    }

    private Comparator<Member> order(Request request, Map<UUID, Load> loads, Set<PersonRef> onCall) {
        return Comparator.<Member, Boolean>comparing(member -> !(request.need().isUrgent()
                        && member.entry().accounts().stream().anyMatch(onCall::contains)))
                .thenComparing(member -> rules.disciplineMatters()
                        && !alike(request.need().discipline(), member.entry().discipline()))
                .thenComparing(member -> rules.seniorityMatters()
                        && !alike(request.need().seniority(), member.entry().seniority()))
                .thenComparing(member -> loads.get(member.person().human()).quarter())
                .thenComparing(member -> member.person().human());
    }

    private static boolean alike(String one, String other) {
        return one.equalsIgnoreCase(other);
    }
}
