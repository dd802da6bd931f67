package org.beenthere.slack;

import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.impl.MethodsClientImpl;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import okhttp3.FormBody;

/**
 * Slack's Web API as its SDK calls it, but for the JSON: the SDK makes a new mapper for each answer, which takes far longer
 * than to read it. Here one serves them all.
 */
final class SlackMethods extends MethodsClientImpl {

    /** Reads and writes JSON as Slack has it. */
    static final Gson JSON = GsonFactory.createSnakeCase();

    /** Reads it, but for what is on a card or a view: Slack repeats that, and nobody looks at it. */
    static final Gson WITHOUT_CONTENT =
            JSON.newBuilder().addDeserializationExclusionStrategy(content()).create();

    private static ExclusionStrategy content() {
        return new ExclusionStrategy() {
            @Override
            public boolean shouldSkipField(FieldAttributes field) {
                return field.getDeclaringClass() == View.class
                        && field.getName().equals("blocks");
            }

            @Override
            public boolean shouldSkipClass(Class<?> type) {
                return type == Message.class;
            }
        };
    }

    SlackMethods(SlackHttpClient client, String token) {
        super(client, token);
    }

    @Override
    protected <T extends SlackApiTextResponse> T postFormWithTokenAndParseResponse(
            FormBody.Builder form, String method, String token, Class<T> type) throws IOException, SlackApiException {
        var url = getEndpointUrlPrefix() + method;
        try (var response = getSlackHttpClient().postFormWithBearerHeader(url, token, form.build())) {
            var body = response.body().string();
            if (!response.isSuccessful()) {
                throw new SlackApiException(response, body, null);
            }
            return WITHOUT_CONTENT.fromJson(body, type);
        }
    }
}
