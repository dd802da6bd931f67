package org.beenthere.app.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON that the page sent, read with bounds. A value that is missing, malformed or too long is a
 * {@link BadRequestResponse}, which does not quote it.
 */
record RequestBody(JsonNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_NAME = 100;

    /** @throws BadRequestResponse if the body is not a JSON object */
    static RequestBody of(Context context) {
        try {
            var root = JSON.readTree(context.bodyAsBytes());
            if (root != null && root.isObject()) {
                return new RequestBody(root);
            }
        } catch (IOException e) {
            // Reported below: the parser's message quotes what was sent.
        }
        throw new BadRequestResponse("Send a JSON object.");
    }

    /** A required text of at most 4,000 characters. */
    String text(String key) {
        return needed(key, LONGEST_TEXT);
    }

    /** A required short text, such as an id, of at most 100 characters. */
    String name(String key) {
        return needed(key, LONGEST_NAME);
    }

    /** A required whole number from 1 to {@code most}. */
    int number(String key, int most) {
        var node = root.path(key);
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 1 || node.intValue() > most) {
            throw new BadRequestResponse("'" + key + "' must be a whole number from 1 to " + most + ".");
        }
        return node.intValue();
    }

    /** Texts by name, such as the fields of a form; empty if the key is absent. */
    Map<String, String> texts(String key) {
        var texts = new LinkedHashMap<String, String>();
        root.path(key)
                .properties()
                .forEach(field -> texts.put(field.getKey(), bounded(field.getValue(), LONGEST_TEXT)));
        return texts;
    }

    /** A required list of at most {@code most} texts, each of at most 20,000 characters. */
    List<String> list(String key, int most) {
        var node = root.path(key);
        if (!node.isArray() || node.size() > most) {
            throw new BadRequestResponse("'" + key + "' must be a list of at most " + most + ".");
        }
        var list = new ArrayList<String>();
        node.forEach(item -> list.add(bounded(item, LONGEST_LINE)));
        return list;
    }

    private String needed(String key, int most) {
        var value = bounded(root.path(key), most);
        if (value.isEmpty()) {
            throw new BadRequestResponse("'" + key + "' is missing.");
        }
        return value;
    }

    private static String bounded(JsonNode node, int most) {
        var value = node.asText("");
        if (value.length() > most) {
            throw new BadRequestResponse("That is too long.");
        }
        if (value.indexOf('\0') >= 0) {
            throw new BadRequestResponse("That holds a character that no text has.");
        }
        return value;
    }
}
