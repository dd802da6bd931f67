package org.beenthere.slack;

/** What Slack says about the settings when it is asked at the start. */
public enum SlackCheck {

    /** The token is of a bot in the workspace or organisation of SLACK_TEAM_ID. */
    FITS,

    /** Slack does not accept SLACK_BOT_TOKEN. */
    TOKEN_REFUSED,

    /** The token is of a bot in another workspace or organisation. */
    OTHER_TEAM,

    /** Slack gave no clear answer: the settings may be right. */
    NOT_REACHED
}
