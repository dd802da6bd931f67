package org.beenthere.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a condition: {@code soon = today}, {@code person.state in [none, closed]}, {@code person.supporter}, joined by
 * {@code and}, {@code or}, {@code not} and brackets. {@code and} binds closer than {@code or}.
 */
final class ConditionParser {

    /** Longer ones are not for people to read; and brackets within brackets come to an end. */
    private static final int LONGEST = 500;

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in");
    private static final Pattern TOKEN = Pattern.compile("\\s*([a-z][a-z0-9_.]*|!=|=|\\(|\\)|\\[|]|,)\\s*");

    private final List<String> tokens;
    private int next;

    private ConditionParser(List<String> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException with one sentence that says what is wrong
     */
    static Condition parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("it has more than " + LONGEST + " characters.");
        }
        var parser = new ConditionParser(tokens(text.strip()));
        var condition = parser.or();
        if (parser.next < parser.tokens.size()) {
            throw new IllegalArgumentException("'" + parser.tokens.get(parser.next) + "' is one word too many.");
        }
        return condition;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new IllegalArgumentException("'" + text.substring(at).strip() + "' is not understood.");
            }
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
        return tokens;
    }

    private Condition or() {
        var left = and();
        while (skip("or")) {
            left = new Condition.Or(left, and());
        }
        return left;
    }

    private Condition and() {
        var left = unary();
        while (skip("and")) {
            left = new Condition.And(left, unary());
        }
        return left;
    }

    private Condition unary() {
        if (skip("not")) {
            return new Condition.Not(unary());
        }
        if (skip("(")) {
            var inner = or();
            expect(")");
            return inner;
        }
        var name = word();
        if (skip("=")) {
            return new Condition.IsOneOf(name, Set.of(word()));
        }
        if (skip("!=")) {
            return new Condition.Not(new Condition.IsOneOf(name, Set.of(word())));
        }
        if (skip("in")) {
            return new Condition.IsOneOf(name, list());
        }
        return new Condition.IsSet(name);
    }

    private Set<String> list() {
        expect("[");
        var values = new LinkedHashSet<String>();
        do {
            values.add(word());
        } while (skip(","));
        expect("]");
        return values;
    }

    private String word() {
        if (next >= tokens.size()
                || !Character.isLetter(tokens.get(next).charAt(0))
                || KEYWORDS.contains(tokens.get(next))) {
            throw new IllegalArgumentException("a word is missing" + place() + ".");
        }
        return tokens.get(next++);
    }

    private boolean skip(String token) {
        boolean here = next < tokens.size() && tokens.get(next).equals(token);
        next += here ? 1 : 0;
        return here;
    }

    private void expect(String token) {
        if (!skip(token)) {
            throw new IllegalArgumentException("'" + token + "' is missing" + place() + ".");
        }
    }

    private String place() {
        return next == 0 ? "" : " after '" + tokens.get(next - 1) + "'";
    }
}
