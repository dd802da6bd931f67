package org.beenthere.slack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Slack's Web API, as far as a bot of ours may use it. */
final class FakeMethods {

    private static final int PAGE = 200;

    private final FakeWorld world;
    private final FakeTickets tickets;

    FakeMethods(FakeWorld world, FakeTickets tickets) {
        this.world = world;
        this.tickets = tickets;
    }

    /**
     * Does what is asked.
     *
     * @param given the parameters by name, null where one is not given
     * @throws FakeError for what Slack refuses
     */
    ObjectNode call(String method, UnaryOperator<String> given) {
        FakeScopes.check(method, given.apply("channel"));
        return switch (method) {
            case "auth.test" ->
                ok().put("team_id", FakeWorld.TEAM)
                        .put("user_id", FakeWorld.BOT)
                        .put("bot_id", FakeWorld.BOT_ID);
            case "chat.postMessage" -> {
                var to = world.channel(given.apply("channel"));
                if (!to.members().contains(FakeWorld.BOT)) {
                    throw new FakeError("not_in_channel");
                }
                yield posted(world.post(to.id(), text(given), BlockKit.message(Json.read(given.apply("blocks")))));
            }
            case "chat.update" ->
                posted(world.change(
                        given.apply("channel"),
                        given.apply("ts"),
                        text(given),
                        BlockKit.message(Json.read(given.apply("blocks")))));
            case "conversations.open" -> {
                var answer = ok();
                answer.putObject("channel").put("id", world.chat(given.apply("users")));
                yield answer;
            }
            case "conversations.info" -> {
                var channel = world.channel(given.apply("channel"));
                var answer = ok();
                answer.putObject("channel")
                        .put("id", channel.id())
                        .put("is_member", true)
                        .put("is_ext_shared", channel.shared());
                yield answer;
            }
            case "conversations.members" -> members(given);
            case "users.info" -> user(world.known(given.apply("user")), world.mark(given.apply("user")));
            case "views.publish" -> view(world.publish(given.apply("user_id"), checked(given, "home")));
            case "views.open" ->
                view(world.open(tickets.spendTrigger(given.apply("trigger_id")), checked(given, "modal"), false));
            case "views.push" ->
                view(world.open(tickets.spendTrigger(given.apply("trigger_id")), checked(given, "modal"), true));
            case "views.update" ->
                view(world.update(given.apply("view_id"), given.apply("hash"), checked(given, "modal")));
            default -> throw new FakeError("unknown_method", method);
        };
    }

    private static JsonNode checked(UnaryOperator<String> given, String type) {
        var view = Json.read(given.apply("view"));
        if (!view.path("type").asText().equals(type)) {
            throw new FakeError("invalid_arguments", "not a " + type);
        }
        return BlockKit.view(view);
    }

    private static String text(UnaryOperator<String> given) {
        var text = given.apply("text");
        if (text == null || text.isBlank()) {
            throw new FakeError("no_text");
        }
        return text;
    }

    private static ObjectNode posted(FakeWorld.Posted message) {
        return ok().put("channel", message.channel()).put("ts", message.ts());
    }

    private static ObjectNode view(FakeWorld.View view) {
        var answer = ok();
        answer.putObject("view").put("id", view.id()).put("hash", view.hash());
        return answer;
    }

    private ObjectNode members(UnaryOperator<String> given) {
        var all = world.channel(given.apply("channel")).members();
        int from = given.apply("cursor") == null || given.apply("cursor").isEmpty()
                ? 0
                : Integer.parseInt(given.apply("cursor"));
        int limit = Math.min(PAGE, Integer.parseInt(given.apply("limit")));
        int to = Math.min(all.size(), from + limit);
        var answer = ok();
        var page = answer.putArray("members");
        all.subList(from, to).forEach(page::add);
        answer.putObject("response_metadata").put("next_cursor", to < all.size() ? String.valueOf(to) : "");
        return answer;
    }

    private static ObjectNode user(FakeWorld.Person person, Optional<String> mark) {
        var answer = ok();
        var user = answer.putObject("user")
                .put("id", person.id())
                .put("team_id", person.team())
                .put("name", person.name())
                .put("is_bot", person.bot())
                .put("is_restricted", person.guest())
                .put("is_ultra_restricted", false);
        mark.ifPresent(as -> user.put(as, true));
        user.putObject("profile").put("real_name", "Dr " + person.name());
        return answer;
    }

    private static ObjectNode ok() {
        return Json.object().put("ok", true);
    }
}
