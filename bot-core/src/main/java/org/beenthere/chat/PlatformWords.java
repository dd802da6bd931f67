package org.beenthere.chat;

/**
 * What a platform shows that is part of no message, in the words of the site.
 *
 * @param notification what a phone shows of any message on its locked screen (law 12)
 * @param openForm the button that opens a form, where forms open in a window; at most {@link HouseLimits#LABEL}
 * @param window the title of such a window; at most {@link HouseLimits#WINDOW}
 * @param oneMoment what stands in the window until the form is there
 * @param leave the button that closes the window; at most {@link HouseLimits#WINDOW}
 * @param choose what stands in a field that nothing was chosen in; at most {@link HouseLimits#LABEL}
 * @param missing what is said below a field that must be filled in
 * @param helpNow help now, in full
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
