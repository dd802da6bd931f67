package org.beenthere.turn.command;

import java.util.Set;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Fact;

/** Everything that commands and notices tell scripts, by the slot that it fills. */
final class Facts {

    /** How soon somebody would like to hear of a colleague. */
    static final Set<String> HOW_SOON = Set.of("today", "days", "week");

    /** Characters of a name or of a word on the roster. */
    static final int NAME = 100;

    /** Characters of what a coordinator sees waiting. */
    static final int LIST = 2_400;

    static final Fact CODE = Fact.text("code", CaseCode.LENGTH);
    static final Fact SOON = Fact.choice("soon", HOW_SOON);
    static final Fact DISCIPLINE = Fact.text("discipline", NAME);
    static final Fact PROMISED_BY = Fact.instant("promised_by");
    static final Fact ANSWER_BY = Fact.instant("answer_by");
    static final Fact SINCE = Fact.instant("since");
    static final Fact SUPPORTER = Fact.text("supporter", NAME);
    static final Fact SUPPORTER_DISCIPLINE = Fact.text("supporter_discipline", NAME);
    static final Fact MY_NAME = Fact.text("my_name", NAME);
    static final Fact REQUESTER = Fact.text("requester", NAME);
    static final Fact CONTACT = Fact.text("contact", HouseLimits.INPUT);
    static final Fact WAITING = Fact.text("waiting", LIST);
    static final Fact FOUND = Fact.flag("found");
    static final Fact MINE = Fact.flag("mine");
    static final Fact NAMED = Fact.flag("named");

    private Facts() {}
}
