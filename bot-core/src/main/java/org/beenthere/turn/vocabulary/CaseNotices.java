package org.beenthere.turn.vocabulary;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beenthere.script.Vocabulary;

/**
 * Every notice about a request, by the conversation it comes to. What names a requester is in {@link #SHARED}, {@link
 * #NAMED_REQUEST} and {@link #REVEALED} alone (law 7).
 */
public final class CaseNotices {

    /** The script of the requester's side. */
    public static final String REQUESTER = "my-request";

    /** The script of a supporter's side. */
    public static final String SUPPORTER = "supporting";

    /** The script of a coordinator's side. */
    public static final String COORDINATOR = "coordinating";

    /** To the requester: their request, while no supporter holds it. */
    public static final Vocabulary.Notice OWN_REQUEST =
            opening(REQUESTER, Vocabulary.Notice.OPEN, Facts.CODE, Facts.SOON, Facts.PROMISED_BY);

    /** To the requester: their request, with the supporter who holds it. */
    public static final Vocabulary.Notice OWN_MATCHED_REQUEST = opening(
            REQUESTER,
            Vocabulary.Notice.OPEN,
            Facts.CODE,
            Facts.SOON,
            Facts.PROMISED_BY,
            Facts.SUPPORTER,
            Facts.SUPPORTER_DISCIPLINE,
            Facts.FOUND,
            Facts.MY_NAME);

    /** To the requester, by when they were promised to hear of a supporter or from a coordinator. */
    public static final Vocabulary.Notice PROMISE_DUE = to(REQUESTER, "promise_due");

    /** To the requester: matching goes on with the next supporter. */
    public static final Vocabulary.Notice LOOK_ON = to(REQUESTER, "look_on");

    /** To the requester: the supporter who was chosen is no longer free, so the next is to be found in a turn of its own. */
    public static final Vocabulary.Notice MATCH_AGAIN = to(REQUESTER, "match_again");

    /** To the requester: a supporter took the request. */
    public static final Vocabulary.Notice ACCEPTED =
            to(REQUESTER, "accepted", Facts.SUPPORTER, Facts.SUPPORTER_DISCIPLINE, Facts.MY_NAME);

    /** To the requester: the supporter who took the request cannot go on with it. */
    public static final Vocabulary.Notice HANDED_BACK = to(REQUESTER, "handed_back", Facts.SUPPORTER);

    /** To the requester: their supporter closed the request. */
    public static final Vocabulary.Notice CLOSED_BY_SUPPORTER = to(REQUESTER, "closed", Facts.SUPPORTER);

    /** To a supporter: an offer to take a request. */
    public static final Vocabulary.Notice OFFER =
            opening(SUPPORTER, Vocabulary.Notice.OPEN, Facts.CODE, Facts.SOON, Facts.DISCIPLINE, Facts.ANSWER_BY);

    /** To a supporter, when the time for an answer to an offer is over. */
    public static final Vocabulary.Notice OFFER_LAPSES = to(SUPPORTER, "offer_lapses");

    /** To a supporter: a request that they hold, while its requester is not named. */
    public static final Vocabulary.Notice HELD_REQUEST =
            opening(SUPPORTER, Vocabulary.Notice.OPEN, Facts.CODE, Facts.SOON, Facts.DISCIPLINE, Facts.MINE);

    /** To a supporter: a request that they hold, whose requester shared their name. */
    public static final Vocabulary.Notice NAMED_REQUEST = opening(
            SUPPORTER,
            Vocabulary.Notice.OPEN,
            Facts.CODE,
            Facts.SOON,
            Facts.DISCIPLINE,
            Facts.MINE,
            Facts.NAMED,
            Facts.REQUESTER);

    /** To a supporter: the requester shares their name and how to reach them. */
    public static final Vocabulary.Notice SHARED = to(SUPPORTER, "shared", Facts.REQUESTER, Facts.CONTACT);

    /** To a supporter: the requester would rather talk to somebody else. */
    public static final Vocabulary.Notice RELEASED = to(SUPPORTER, "released");

    /** To a supporter who is asked or holds the request: it is closed. */
    public static final Vocabulary.Notice CLOSED = to(SUPPORTER, "closed");

    /** To a coordinator: a request waits. */
    public static final Vocabulary.Notice ESCALATED =
            opening(COORDINATOR, "escalated", Facts.CODE, Facts.SOON, Facts.SINCE);

    /** To a coordinator: who the requester is. */
    public static final Vocabulary.Notice REVEALED =
            opening(COORDINATOR, "revealed", Facts.CODE, Facts.SOON, Facts.SINCE, Facts.REQUESTER, Facts.NAMED);

    /** To a coordinator who was told of it: it is closed. */
    public static final Vocabulary.Notice CLOSED_TO_COORDINATOR = to(COORDINATOR, "closed");

    /** To the owner of a conversation: their platform refused to deliver a message of it. */
    public static final Vocabulary.Notice UNREACHABLE = to(Vocabulary.Notice.ANY, "unreachable");

    private CaseNotices() {}

    /**
     * Whether a notice is the last that a conversation about a request hears. It then ends, and what it shows is taken back,
     * also where its script does not wait for the notice.
     */
    public static boolean isLast(String notice) {
        return notice.equals(CLOSED.name()) || notice.equals(RELEASED.name());
    }

    /** Whether a notice brings what only those may have who may deal with the request when it comes. */
    public static boolean isConfidential(String notice, Set<String> facts) {
        return notice.equals(ESCALATED.name())
                || facts.contains(Facts.REQUESTER.fact().name());
    }

    /** Comes to the conversations of a script that are open. */
    private static Vocabulary.Notice to(String script, String name, FactKey<?>... facts) {
        return notice(script, name, false, facts);
    }

    /** Opens a conversation of a script where it is not open. */
    private static Vocabulary.Notice opening(String script, String name, FactKey<?>... facts) {
        return notice(script, name, true, facts);
    }

    private static Vocabulary.Notice notice(String script, String name, boolean opens, FactKey<?>... facts) {
        return new Vocabulary.Notice(
                name, script, opens, Stream.of(facts).map(FactKey::fact).collect(Collectors.toSet()));
    }
}
