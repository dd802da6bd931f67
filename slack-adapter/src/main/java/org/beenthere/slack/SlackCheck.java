package org.beenthere.slack;

/** What Slack says of the settings when it is asked at the start. */
public enum SlackCheck {

    /** The token is that of a bot in the workspace, or the organisation, of SLACK_TEAM_ID. */
    FITS,

    /** Slack does not know the token of SLACK_BOT_TOKEN, or knows it no more. */
    TOKEN_REFUSED,

    /** The token is that of a bot, but not in the workspace, or the organisation, of SLACK_TEAM_ID. */
    OTHER_TEAM,

    /** Slack did not answer, or not in a way that tells: it may be well. */
    NOT_REACHED
}
