package org.beenthere.slack;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import java.util.Optional;
import org.beenthere.chat.PersonRef;

/** People's names as Slack shows them. Not cached here: the bot itself keeps them for minutes. */
final class SlackNames {

    private final SlackCalls calls;

    /**
     * @param calls with a timeout that somebody who waits can bear
     */
    SlackNames(SlackCalls calls) {
        this.calls = calls;
    }

    Optional<String> of(PersonRef person) {
        return calls.ask(methods -> methods.usersInfo(request -> request.user(person.user())))
                        instanceof SlackCalls.Answer.Done<UsersInfoResponse>(var info)
                ? Optional.ofNullable(info.getUser())
                        .map(User::getProfile)
                        .map(User.Profile::getRealName)
                        .filter(name -> !name.isBlank())
                : Optional.empty();
    }
}
