package org.beenthere.turn.command;

import java.security.SecureRandom;
import org.beenthere.programme.PeerCase;

/** The code by which people speak of a request, such as {@code K7M-42}: random, without letters that look alike. */
final class CaseCode {

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaseCode() {}

    static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < PeerCase.CODE_LENGTH - 1; i++) {
            code.append(i == 3 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
