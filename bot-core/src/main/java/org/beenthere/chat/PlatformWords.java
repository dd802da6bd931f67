package org.beenthere.chat;

/**
 * Texts that a platform shows outside messages, in the site's words.
 *
 * @param notification the text of every notification, which a locked phone shows (law 12)
 * @param openForm the button that opens a form's window; at most {@link HouseLimits#LABEL} characters
 * @param window the title of the window; at most {@link HouseLimits#WINDOW} characters
 * @param oneMoment what the window shows until the form is loaded
 * @param leave the button that closes the window; at most {@link HouseLimits#WINDOW} characters
 * @param choose what a field shows if nothing is chosen; at most {@link HouseLimits#LABEL} characters
 * @param missing what is said below a required field that is empty
 * @param helpNow the full text of help now
 */
public record PlatformWords(
        String notification,
        String openForm,
        String window,
        String oneMoment,
        String leave,
        String choose,
        String missing,
        String helpNow) {

    @Override
    public String toString() {
        return "PlatformWords";
    }
}
