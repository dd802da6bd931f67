package org.beenthere.script.diagnostic;

import java.util.Locale;
import java.util.Map;

/**
 * Everything that can be wrong with scripts, words and the prompts of check-ins. Each has a page in {@code pages/}, named after its code and its
 * name, which is at once the message that is printed, the documentation, and the test.
 */
public enum Diagnostic {
    NOT_YAML(1),
    EMPTY_FILE(2),
    FILE_TOO_LONG(3),
    ODD_CHARACTER(4),
    ODD_ESCAPE(5),
    SEVERAL_DOCUMENTS(6),
    NESTED_TOO_DEEP(7),
    TAG(8),
    ANCHOR(9),
    KEY_NOT_PLAIN(10),
    KEY_TWICE(11),

    UNKNOWN_STEP(101),
    UNKNOWN_SLOT(102),
    UNKNOWN_SCRIPT(103),
    UNKNOWN_NOTICE(104),
    UNKNOWN_COMMAND(105),
    UNKNOWN_ARGUMENT(106),
    UNKNOWN_OUTCOME(107),
    UNKNOWN_WORDS(108),
    UNKNOWN_FACT_OF_PERSON(109),
    NO_WORDS_FOR_FACT(110),
    UNKNOWN_KEY(111),
    IMPOSSIBLE_VALUE(112),
    SLOT_OF_OTHER_TYPE(113),
    OUTCOME_WITHOUT_WAY(114),
    TWO_SCRIPTS_OF_ONE_NAME(115),
    NO_HELP_NOW(116),
    HELP_NOW_NOT_WHOLE(117),
    CALL_COMES_ROUND(118),
    CALLS_TOO_DEEP(119),
    CALL_AND_MENU(120),
    CALL_WITH_OTHER_SLOT(121),
    NO_REPAIRS(122),
    UNKNOWN_REPAIR(123),
    REPAIR_MISSING(124),
    CALL_WITH_OPEN_SLOT(125),

    NOT_A_SCRIPT(201),
    KEY_MISSING(202),
    NOT_ONE_WORD(203),
    NOT_A_FLAG(204),
    NOT_A_LIST_OF_WORDS(205),
    NOT_A_MAP(206),
    BAD_NAME(207),
    NONE_OF_THESE(208),
    NAME_OF_STEP_MISSING(209),
    STEP_LEADS_NOWHERE(210),
    CHOICE_LEADS_NOWHERE(211),
    CHOICE_LEADS_SEVERAL_WAYS(212),
    NEEDLESS_GOTO(213),
    LAST_WAY_NOT_ELSE(214),
    WAY_WITHOUT_WHEN(215),
    BAD_DURATION(216),
    BAD_MAX(217),
    FIELD_NEEDS_CHOICES(218),
    FIELD_WITH_CHOICES(219),
    TOO_MANY_FIELDS(220),
    TOO_MANY_CHOICES_IN_FORM(221),
    OLD_NAME_TAKEN(222),
    SKIP_WITHOUT_FORM(223),
    SKIP_BESIDE_CHOICE(224),
    NEEDLESS_BACK(225),
    REPAIR_OF_MORE_THAN_WORDS(226),
    REPAIRS_WITH_SLOTS(227),
    REPAIR_NOT_NAMED(228),
    MAX_WITHOUT_TEXT(229),
    FORM_WITHOUT_FIELDS(230),
    CONDITION_TOO_LONG(231),
    CONDITION_GOES_ON(232),
    CONDITION_NOT_UNDERSTOOD(233),
    CONDITION_MISSES_WORD(234),
    CONDITION_MISSES_SIGN(235),
    KEY_OF_ANOTHER_SCRIPT(236),
    UNKNOWN_LANGUAGE(237),
    BAD_NAME_OF_SCRIPT(238),
    TEXT_NOT_QUOTED(241),
    TEXT_EMPTY(242),
    TEXT_TOO_LONG(243),
    WORDS_NOT_A_MAP(251),
    WORDS_BAD_FORMAT(252),

    HELP_NOW_NOT_FIRST(301),
    QUESTION_WITHOUT_ANSWER(302),
    TOO_MANY_BUTTONS(303),
    QUESTION_STANDS_FOR_EVER(304),
    SAME_WORD_FOR_TWO(305),
    HELP_NOW_SHADOWED(306),
    NUMBER_OF_ANOTHER(307),
    QUESTION_SOMETIMES_WITHOUT_ANSWER(308),
    CHOICE_NEVER_OFFERED(309),
    MENU_THAT_REMINDS(310),
    REMINDER_TOO_LATE(311),
    SENSITIVE_REMINDER(312),
    QUESTION_ASKED_FOR_EVER(313),

    STEP_NOT_REACHED(401),
    CIRCLE_WITHOUT_QUESTION(402),
    NO_END(403),
    STEP_NEVER_REACHED(404),
    WAY_NEVER_TAKEN(405),
    TOO_MANY_PLACES(406),
    SAID_BEFORE_FILLED(411),
    ASKED_BEFORE_FILLED(412),
    HANDED_BEFORE_FILLED(413),
    CLAIM_BEFORE_DEED(421),
    UNKNOWN_CLAIM(422),
    DEED_THAT_SAYS(423),
    MOVED_TO_DEED(424),

    SENSITIVE_ARGUMENT(501),
    ARGUMENT_MISSING(502),
    ARGUMENT_OF_OTHER_VALUE(503),
    FACT_OF_OTHER_TYPE(504),
    VALUE_WITHOUT_WORDS(505),
    ARGUMENT_MAY_BE_EMPTY(506),
    TEXT_TOO_LONG_WHEN_FILLED(511),
    PLACE_IN_LABEL(512),
    NAME_STAYS_IN_SIGHT(513),
    WORDS_MISSING(521),

    MISNAMED_TRANSLATION(601),
    TRANSLATION_OF_UNKNOWN_SCRIPT(602),
    TRANSLATION_OF_UNKNOWN_TEXT(603),
    SCRIPT_NOT_TRANSLATED(604),
    TEXT_NOT_TRANSLATED(611),
    HELP_NOT_TRANSLATED(612),
    TRANSLATION_STALE(613),
    HELP_TRANSLATION_STALE(614),
    TRANSLATION_WITH_OTHER_PLACES(615),
    HELP_TRANSLATION_WITH_OTHER_PLACES(616),
    LANGUAGE_WITHOUT_WORDS(621),
    LANGUAGE_WITH_NOTHING(622),
    LANGUAGE_NOT_OFFERED(623),

    NOT_A_PROMPT(701),
    BAD_NAME_OF_PROMPT(702),
    TOO_FEW_OPTIONS(703),
    TOO_MANY_OPTIONS(704),
    SAME_OPTION_TWICE(705),
    UNKNOWN_OPTION(706),
    OPTION_TWICE_IN_CUT(707),
    CUT_WITH_ONE_SIDE(708),
    PLACE_IN_PROMPT(709),
    FREE_TEXT_IN_PROMPT(711),
    SELF_HARM_IN_PROMPT(712),
    QUOTE_WITHOUT_SOURCE(721),
    SOURCE_WITHOUT_QUOTE(722),
    QUOTE_TRANSLATED_IN_PART(723),
    PROMPT_NOT_TRANSLATED(724),
    TRANSLATION_OF_UNKNOWN_PROMPT(725);

    private final int number;
    private final DiagnosticPage page;

    Diagnostic(int number) {
        this.number = number;
        this.page = DiagnosticPage.read(file());
    }

    /** The code that identifies it in messages and documentation, such as {@code BT101}. */
    public String code() {
        return String.format(Locale.ROOT, "BT%03d", number);
    }

    /** The file name of its page. */
    public String file() {
        return code() + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }

    /** Whether a name could not be resolved, so that the script cannot be explored. */
    public boolean isUnresolvedName() {
        return number >= 100 && number < 200;
    }

    /** Whether it concerns only the wording of a text, so that the script can be explored regardless. */
    public boolean isAboutText() {
        return this == TEXT_NOT_QUOTED || this == TEXT_EMPTY || this == TEXT_TOO_LONG;
    }

    /** A heading of a few words. */
    public String title() {
        return page.title();
    }

    /** How much it matters. */
    public Severity severity() {
        return page.severity();
    }

    /** What to do about it, in one line. */
    public String advice() {
        return page.advice();
    }

    /** What is wrong, with placeholders for the values of a finding. */
    String message() {
        return page.message();
    }

    /** Its whole page as Markdown. */
    public String document() {
        return DiagnosticPage.text(file());
    }

    /** A finding whose message has the placeholder {@code name} only. */
    public Finding of(String name) {
        return found().with("name", name);
    }

    /** A finding that there are {@code count} of something where at most {@code most} fit. */
    public Finding exceeded(int count, int most) {
        return found().with("count", count).with("most", most);
    }

    /** A finding without values yet. */
    public Finding found() {
        return new Finding(this, Map.of());
    }
}
