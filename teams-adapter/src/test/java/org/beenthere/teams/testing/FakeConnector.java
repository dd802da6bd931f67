package org.beenthere.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.beenthere.testing.StandIn;
import org.beenthere.testing.Trouble;

/** The connector: what the bot calls, version 3, as far as it does. It takes nothing that Teams would refuse. */
public final class FakeConnector {

    /** The older limit of a message, in bytes: what fits it fits the newer. */
    public static final int LARGEST = 28_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeLogin login;
    private final FakeChats chats;
    private final AtomicInteger calls = new AtomicInteger();
    private final FakeLies lies = new FakeLies();
    private volatile Trouble trouble = Trouble.NONE;
    private volatile Map.Entry<Integer, String> answer = Map.entry(0, "");
    private volatile CompletableFuture<Void> silence = new CompletableFuture<>();

    FakeConnector(FakeLogin login, FakeChats chats) {
        this.login = login;
        this.chats = chats;
    }

    void in(JavalinConfig config) {
        config.routes.post("/connector/v3/conversations", guarded(this::create));
        config.routes.post("/connector/v3/conversations/{id}/activities", guarded(this::send));
        config.routes.put("/connector/v3/conversations/{id}/activities/{activity}", guarded(this::update));
        config.routes.get("/connector/v3/conversations/{id}/pagedmembers", guarded(this::members));
        config.routes.get("/connector/v3/conversations/{id}/members/{member}", guarded(this::member));
    }

    void trouble(Trouble next) {
        trouble = next;
        silence.complete(null);
        silence = new CompletableFuture<>();
    }

    /** From now on it answers everything with that status and that word; 0 mends it. */
    public void answersWith(int status, String code) {
        answer = Map.entry(status, code);
    }

    /** From now on something in between answers everything with that status and a page. */
    public void answersWithPage(int status) {
        answer = Map.entry(status, "");
    }

    /** How often it was called. */
    public int calls() {
        return calls.get();
    }

    private Handler guarded(Handler handler) {
        return context -> {
            calls.incrementAndGet();
            if (answer.getKey() != 0) {
                refuse(context, answer.getKey(), answer.getValue());
                return;
            }
            switch (trouble) {
                case LIMITED -> {
                    context.header("Retry-After", Long.toString(StandIn.LIMIT.toSeconds()));
                    refuse(context, 429, "RateLimited");
                }
                case BROKEN -> refuse(context, 503, "ServiceUnavailable");
                case SILENT -> context.future(() -> silence.thenRun(() -> context.status(503)));
                case LYING -> lies.tell(context);
                case REFUSING -> refuse(context, 403, "MessageWritesBlocked");
                case NONE -> take(context, handler);
            }
        };
    }

    private void take(Context context, Handler handler) throws Exception {
        if (login.isGood(context.header("Authorization"))) {
            handler.handle(context);
        } else {
            refuse(context, 401, "Unauthorized");
        }
    }

    private static void refuse(Context context, int status, String code) {
        if (code.isEmpty()) {
            context.status(status)
                    .header("Retry-After", Long.toString(StandIn.LIMIT.toSeconds()))
                    .html("<html><body>Blocked by the web filter.</body></html>");
            return;
        }
        context.status(status)
                .json(Map.of("error", Map.of("code", code, "message", "In words, which nobody may log.")));
    }

    private void send(Context context) throws Exception {
        var conversation = context.pathParam("id");
        if (!chats.has(conversation)) {
            refuse(context, 404, "ConversationNotFound");
        } else if (isFit(context, context.bodyAsBytes())) {
            context.status(201).json(Map.of("id", chats.post(conversation, JSON.readTree(context.bodyAsBytes()))));
        }
    }

    private void update(Context context) throws Exception {
        if (isFit(context, context.bodyAsBytes())) {
            var activity = JSON.readTree(context.bodyAsBytes());
            if (chats.update(context.pathParam("id"), context.pathParam("activity"), activity)) {
                context.json(Map.of("id", context.pathParam("activity")));
            } else {
                refuse(context, 404, "ActivityNotFoundInConversation");
            }
        }
    }

    private void create(Context context) throws Exception {
        JsonNode asked = JSON.readTree(context.bodyAsBytes());
        var channel = asked.at("/channelData/channel/id").asText("");
        if (!asked.path("isGroup").asBoolean()
                || !asked.path("tenantId").asText("").equals(FakeLogin.TENANT)) {
            refuse(context, 400, "BadSyntax");
        } else if (!chats.has(channel)) {
            refuse(context, 404, "ConversationNotFound");
        } else if (isFit(context, JSON.writeValueAsBytes(asked.path("activity")))) {
            var id = chats.post(channel, asked.path("activity"));
            context.status(201).json(Map.of("id", channel + ";messageid=" + id, "activityId", id));
        }
    }

    private boolean isFit(Context context, byte[] body) throws Exception {
        var activity = JSON.readTree(body);
        var card = activity.at("/attachments/0/content");
        if (body.length > LARGEST) {
            refuse(context, 413, "MessageSizeTooBig");
            return false;
        }
        boolean known = activity.path("type").asText("").equals("message")
                && activity.at("/attachments/0/contentType")
                        .asText("")
                        .equals("application/vnd.microsoft.card.adaptive");
        if (!known || !CardRules.complaints(card).isEmpty()) {
            refuse(context, 400, "BadSyntax");
            return false;
        }
        return true;
    }

    private void members(Context context) {
        var roster = chats.roster(context.pathParam("id"));
        if (roster == null) {
            refuse(context, 403, "BotNotInConversationRoster");
            return;
        }
        var continuation = context.queryParam("continuationToken");
        int from = continuation == null ? 0 : Integer.parseInt(continuation);
        int to = Math.min(from + 100, roster.size());
        List<Map<String, Object>> page = roster.subList(from, to);
        context.json(
                to < roster.size()
                        ? Map.of("members", page, "continuationToken", Integer.toString(to))
                        : Map.of("members", page));
    }

    private void member(Context context) {
        var roster = chats.roster(context.pathParam("id"));
        var found = roster == null
                ? java.util.Optional.<Map<String, Object>>empty()
                : roster.stream()
                        .filter(member -> context.pathParam("member").equals(member.get("id")))
                        .findFirst();
        found.ifPresentOrElse(context::json, () -> refuse(context, 404, "MemberNotFoundInConversation"));
    }
}
