package org.beenthere.turn.conversation;

import java.util.Map;
import java.util.UUID;
import org.beenthere.engine.Event;
import org.beenthere.programme.Member;
import org.beenthere.programme.PeerCase;
import org.beenthere.programme.Requester;
import org.beenthere.store.Notice;
import org.beenthere.store.Topic;
import org.beenthere.store.Transaction;
import org.beenthere.turn.vocabulary.CaseNotices;

/**
 * Whether somebody may still see what a conversation about a request shows, at the moment at which it is shown: a notice may
 * have waited in its table and a message in the outbox, while the roster changed (law 14).
 */
public final class RecipientCheck {

    /** What a conversation is told in the place of a notice that its owner may not hear: they cannot be reached. */
    public static final Event.What REFUSED = new Event.What.Noticed(CaseNotices.UNREACHABLE.name(), Map.of());

    private RecipientCheck() {}

    /** Whether a notice is the last that its conversation hears. */
    public static boolean isLast(Notice notice) {
        return notice.topic().kind() == Topic.Kind.CASE && CaseNotices.isLast(notice.name());
    }

    /** Whether a person may hear a notice that is due. */
    public static boolean mayHear(Transaction tx, UUID human, Notice notice) {
        return !CaseNotices.isConfidential(notice.name(), notice.facts().keySet()) || maySee(tx, human, notice.topic());
    }

    /**
     * Whether a person may see it. Requesters see all of their own; supporters and coordinators what belongs to their role,
     * unless they are kept apart from the requester. Locks nothing.
     */
    public static boolean maySee(Transaction tx, UUID human, Topic topic) {
        return switch (topic.script()) {
            case CaseNotices.SUPPORTER, CaseNotices.COORDINATOR ->
                topic.peerCase()
                        .flatMap(tx.cases()::find)
                        .filter(open -> mayDealWith(tx, human, open, topic.script()))
                        .isPresent();
            default -> true;
        };
    }

    private static boolean mayDealWith(Transaction tx, UUID human, PeerCase open, String script) {
        var requester = Requester.of(tx.roster(), open.requester().orElseThrow().human());
        return tx.roster()
                .find(human)
                .filter(member -> mayDealWith(requester, member, script))
                .isPresent();
    }

    private static boolean mayDealWith(Requester requester, Member member, String script) {
        return script.equals(CaseNotices.SUPPORTER) ? requester.maySupport(member) : requester.mayBeHelpedBy(member);
    }
}
