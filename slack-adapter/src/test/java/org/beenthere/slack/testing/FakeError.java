package org.beenthere.slack.testing;

/** What Slack answers with {@code "ok": false}. */
final class FakeError extends RuntimeException {

    /**
     * @param code Slack's word for it
     * @param why for whoever reads a failed test
     */
    FakeError(String code, String why) {
        super(code + ": " + why, null, false, false);
        this.code = code;
    }

    FakeError(String code) {
        this(code, "");
    }

    private final String code;

    String code() {
        return code;
    }
}
