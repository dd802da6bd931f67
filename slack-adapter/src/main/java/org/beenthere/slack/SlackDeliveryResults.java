package org.beenthere.slack;

import java.util.Set;
import org.beenthere.chat.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Slack's answer to a call means for the delivery of a message. */
final class SlackDeliveryResults {

    /** An error code of our own: the channel is shared with another organisation. */
    static final String EXT_SHARED = "ext_shared_channel";

    /** Errors that waiting does not change: the person or channel is gone, or the message is not acceptable. */
    private static final Set<String> FINAL = Set.of(
            "cannot_dm_bot",
            "cannot_reply_to_message",
            "channel_not_found",
            EXT_SHARED,
            "invalid_arguments",
            "invalid_blocks",
            "invalid_blocks_format",
            "invalid_users",
            "is_archived",
            "messages_tab_disabled",
            "method_not_supported_for_channel_type",
            "msg_blocks_too_long",
            "msg_too_long",
            "no_text",
            "not_enabled",
            "not_in_channel",
            "restricted_action",
            "restricted_action_non_threadable_channel",
            "restricted_action_read_only_channel",
            "restricted_action_thread_only_channel",
            "too_many_users",
            "user_disabled",
            "user_not_found",
            "user_not_visible",
            "users_list_not_supplied",
            "users_not_found",
            "view_too_large");

    /** Errors of an update that mean that there is no message left to update. */
    private static final Set<String> GONE = Set.of(
            "cant_update_message", "channel_not_found", "edit_window_closed", "is_inactive", "message_not_found");

    private static final Logger LOG = LoggerFactory.getLogger(SlackDeliveryResults.class);

    private SlackDeliveryResults() {}

    /**
     * The result of sending a message.
     *
     * @param answer the message's handle
     */
    static Delivery of(SlackCalls.Answer<String> answer) {
        return switch (answer) {
            case SlackCalls.Answer.Done<String>(var handle) -> new Delivery.Delivered(handle);
            case SlackCalls.Answer.Denied<String>(var error) -> denied(error);
            case SlackCalls.Answer.Later<String>(var after) -> new Delivery.TryAgain(after);
        };
    }

    /** The result of updating a message; if it is gone, that counts as done. */
    static <T> Delivery ofChange(SlackCalls.Answer<T> answer, String handle) {
        return answer instanceof SlackCalls.Answer.Denied<T>(var error) && GONE.contains(error)
                ? new Delivery.Delivered(handle)
                : of(answer.then(_ -> new SlackCalls.Answer.Done<>(handle)));
    }

    /** Whether waiting does not change an error. */
    static boolean isFinal(String error) {
        return FINAL.contains(error);
    }

    private static Delivery denied(String error) {
        if (isFinal(error)) {
            return new Delivery.Refused(error);
        }
        LOG.warn("Slack does not do what it is asked: {}", error.replaceAll("[^a-z_]", ""));
        return new Delivery.TryAgain(SlackCalls.LATER);
    }
}
