package org.beenthere.slack;

import java.util.Set;
import java.util.function.Function;
import org.beenthere.chat.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an answer of Slack's means for a message. */
final class SlackDeliveryResults {

    /** A word of ours among those of Slack's: the channel is shared with another organisation. */
    static final String EXT_SHARED = "ext_shared_channel";

    /** Nothing changes by waiting: the person or the channel is gone, or the message cannot be taken. */
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

    /** There is nothing left to change. */
    private static final Set<String> GONE = Set.of(
            "cant_update_message", "channel_not_found", "edit_window_closed", "is_inactive", "message_not_found");

    private static final Logger LOG = LoggerFactory.getLogger(SlackDeliveryResults.class);

    private SlackDeliveryResults() {}

    /** What became of a message that was sent; its handle is in the answer. */
    static <T> Delivery of(SlackCalls.Answer<T> answer, Function<T, String> handle) {
        return switch (answer) {
            case SlackCalls.Answer.Done<T>(var response) -> new Delivery.Delivered(handle.apply(response));
            case SlackCalls.Answer.Denied<T>(var error) -> denied(error);
            case SlackCalls.Answer.Later<T>(var after) -> new Delivery.TryAgain(after);
        };
    }

    /** What became of a change to a message: where that is gone, it is done. */
    static <T> Delivery ofChange(SlackCalls.Answer<T> answer, String handle) {
        return answer instanceof SlackCalls.Answer.Denied<T>(var error) && GONE.contains(error)
                ? new Delivery.Delivered(handle)
                : of(answer, _ -> handle);
    }

    /** Whether waiting changes nothing about that error. */
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
