package org.beenthere.script.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beenthere.script.Condition;
import org.beenthere.script.diagnostic.Diagnostic;

/**
 * Parses conditions: {@code soon = today}, {@code person.state in [none, closed]}, {@code person.supporter}, joined by
 * {@code and}, {@code or}, {@code not} and brackets. {@code and} binds closer than {@code or}.
 */
public final class ConditionParser {

    /** The most characters of a condition: people cannot read longer ones, and it bounds the recursion. */
    private static final int LONGEST = 500;

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in");
    private static final Pattern TOKEN = Pattern.compile("\\s*([a-z][a-z0-9_.]*|!=|=|\\(|\\)|\\[|]|,)\\s*");

    private final List<String> tokens;
    private int next;

    private ConditionParser(List<String> tokens) {
        this.tokens = tokens;
    }

    /**
     * Parses a condition.
     *
     * @throws ConditionException if it is not a condition, with a finding that says why
     */
    public static Condition parse(String text) throws ConditionException {
        if (text.length() > LONGEST) {
            throw new ConditionException(Diagnostic.CONDITION_TOO_LONG.found().with("most", LONGEST));
        }
        var parser = new ConditionParser(tokens(text.strip()));
        var condition = parser.or();
        if (parser.next < parser.tokens.size()) {
            throw new ConditionException(Diagnostic.CONDITION_GOES_ON.of(parser.tokens.get(parser.next)));
        }
        return condition;
    }

    private static List<String> tokens(String text) throws ConditionException {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw new ConditionException(Diagnostic.CONDITION_NOT_UNDERSTOOD.of(
                        text.substring(at).strip()));
            }
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
        return tokens;
    }

    private Condition or() throws ConditionException {
        var left = and();
        while (skip("or")) {
            left = new Condition.Or(left, and());
        }
        return left;
    }

    private Condition and() throws ConditionException {
        var left = unary();
        while (skip("and")) {
            left = new Condition.And(left, unary());
        }
        return left;
    }

    private Condition unary() throws ConditionException {
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

    private Set<String> list() throws ConditionException {
        expect("[");
        var values = new LinkedHashSet<String>();
        do {
            values.add(word());
        } while (skip(","));
        expect("]");
        return values;
    }

    private String word() throws ConditionException {
        if (next >= tokens.size()
                || !Character.isLetter(tokens.get(next).charAt(0))
                || KEYWORDS.contains(tokens.get(next))) {
            throw new ConditionException(
                    Diagnostic.CONDITION_MISSES_WORD.found().withIfPresent("after", before()));
        }
        return tokens.get(next++);
    }

    private boolean skip(String token) {
        boolean matches = next < tokens.size() && tokens.get(next).equals(token);
        next += matches ? 1 : 0;
        return matches;
    }

    private void expect(String token) throws ConditionException {
        if (!skip(token)) {
            throw new ConditionException(
                    Diagnostic.CONDITION_MISSES_SIGN.of(token).withIfPresent("after", before()));
        }
    }

    private Optional<String> before() {
        return next == 0 ? Optional.empty() : Optional.of(tokens.get(next - 1));
    }
}
