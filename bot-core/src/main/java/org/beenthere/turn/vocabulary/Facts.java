package org.beenthere.turn.vocabulary;

import java.time.Instant;
import org.beenthere.chat.HouseLimits;
import org.beenthere.programme.Need;
import org.beenthere.programme.PeerCase;

/** Every fact that notices and outcomes of commands bring to scripts. */
public final class Facts {

    /** Characters of a name, or of a word on the roster. */
    private static final int NAME = 100;

    /** Characters of a list. */
    private static final int LIST = 2_400;

    public static final FactKey<String> CODE = FactKey.text("code", PeerCase.CODE_LENGTH);
    public static final FactKey<String> SOON = FactKey.choice("soon", Need.HOW_SOON);
    public static final FactKey<String> DISCIPLINE = FactKey.text("discipline", NAME);
    public static final FactKey<Instant> PROMISED_BY = FactKey.instant("promised_by");
    public static final FactKey<Instant> ANSWER_BY = FactKey.instant("answer_by");
    public static final FactKey<Instant> SINCE = FactKey.instant("since");
    public static final FactKey<String> SUPPORTER = FactKey.text("supporter", NAME);
    public static final FactKey<String> SUPPORTER_DISCIPLINE = FactKey.text("supporter_discipline", NAME);
    public static final FactKey<String> MY_NAME = FactKey.text("my_name", NAME);
    public static final FactKey<String> REQUESTER = FactKey.takenBack("requester", NAME);
    public static final FactKey<String> CONTACT = FactKey.takenBack("contact", HouseLimits.INPUT);
    public static final FactKey<String> WAITING = FactKey.text("waiting", LIST);
    /** The names of coordinators, one a line. */
    public static final FactKey<String> COORDINATORS = FactKey.text("coordinators", LIST);
    /** Who they are, for a command that is to tell these and nobody else. Means nothing to people. */
    public static final FactKey<String> AUDIENCE = FactKey.text("audience", LIST);

    public static final FactKey<Boolean> FOUND = FactKey.flag("found");
    public static final FactKey<Boolean> MINE = FactKey.flag("mine");
    public static final FactKey<Boolean> NAMED = FactKey.flag("named");

    private Facts() {}
}
