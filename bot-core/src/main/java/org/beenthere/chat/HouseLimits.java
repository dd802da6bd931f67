package org.beenthere.chat;

/** What fits every platform. The script compiler knows these numbers alone; each adapter's tests show that they fit. */
public final class HouseLimits {

    /** Buttons of one message: Teams shows six. */
    public static final int BUTTONS = 6;

    /** Characters of a button's label. */
    public static final int LABEL = 40;

    /** Characters of a heading. */
    public static final int TITLE = 120;

    /** Characters of a message's text. */
    public static final int TEXT = 2_800;

    /** Fields of one form. */
    public static final int FIELDS = 6;

    /** Characters that a text field takes. */
    public static final int INPUT = 2_000;

    /** What can be chosen in the fields of one form, together: a form stands in one card on Teams, of 28 KB at most. */
    public static final int OPTIONS = 60;

    /** Characters of the title and of the closing button of a form's window: Slack shows 24. */
    public static final int WINDOW = 24;

    private HouseLimits() {}
}
