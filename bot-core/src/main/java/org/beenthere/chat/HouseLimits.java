package org.beenthere.chat;

/**
 * The limits that fit every platform. The script compiler knows only these; each adapter's tests prove that they fit.
 */
public final class HouseLimits {

    /** The most buttons of a message: Teams shows six. */
    public static final int BUTTONS = 6;

    /** The most characters of a button's label. */
    public static final int LABEL = 40;

    /** The most characters of a heading. */
    public static final int TITLE = 120;

    /** The most characters of a message's text. */
    public static final int TEXT = 2_800;

    /** The most fields of a form. */
    public static final int FIELDS = 6;

    /** The most characters of a text field's value. */
    public static final int INPUT = 2_000;

    /** The most options of all fields of a form together: on Teams a form is one card of at most 28 KB. */
    public static final int OPTIONS = 60;

    /** The most characters of the title and of the closing button of a form's window: Slack shows 24. */
    public static final int WINDOW = 24;

    private HouseLimits() {}
}
