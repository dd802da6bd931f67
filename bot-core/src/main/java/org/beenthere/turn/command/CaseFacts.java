package org.beenthere.turn.command;

import org.beenthere.programme.PeerCase;
import org.beenthere.turn.vocabulary.FactValues;
import org.beenthere.turn.vocabulary.Facts;

/** The facts of a request that name nobody. */
final class CaseFacts {

    private CaseFacts() {}

    static FactValues forRequester(PeerCase peerCase) {
        return forAnybody(peerCase).and(Facts.PROMISED_BY, peerCase.promisedBy());
    }

    static FactValues forSupporter(PeerCase peerCase) {
        return forAnybody(peerCase).and(Facts.DISCIPLINE, peerCase.need().discipline());
    }

    static FactValues forCoordinator(PeerCase peerCase) {
        return forAnybody(peerCase).and(Facts.SINCE, peerCase.openedAt());
    }

    private static FactValues forAnybody(PeerCase peerCase) {
        return FactValues.of(Facts.CODE, peerCase.code())
                .and(Facts.SOON, peerCase.need().soon());
    }
}
