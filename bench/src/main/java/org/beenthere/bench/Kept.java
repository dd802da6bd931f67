package org.beenthere.bench;

import org.beenthere.engine.Session;
import org.beenthere.store.SessionCodec;

/** A session as it is kept between two turns, before it is sealed. */
final class Kept {

    private Kept() {}

    static byte[] write(Session session) {
        return SessionCodec.write(session);
    }

    static Session read(byte[] kept) {
        return SessionCodec.read(kept);
    }
}
