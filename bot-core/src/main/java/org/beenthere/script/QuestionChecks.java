package org.beenthere.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.beenthere.chat.HouseLimits;

/** Checks the questions of a script that could be read whole: help now comes first, everything fits, all can answer. */
final class QuestionChecks {

    /** The script that is called for help now. */
    static final String HELP_NOW = "help-now";

    /** The choice that calls it. */
    static final String HELP_NOW_CHOICE = "help_now";

    private final Draft draft;
    private final Problems problems;

    QuestionChecks(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        draft.root().get("steps").orElseThrow().entries().forEach((id, node) -> {
            if (draft.script().steps().get(id) instanceof Step.Ask ask) {
                question(ask, node);
            }
        });
    }

    private void question(Step.Ask ask, YamlNode node) {
        var offered = new ArrayList<>(draft.script().everywhere());
        offered.addAll(ask.options());
        if (offered.isEmpty() || !isHelpNow(offered.getFirst())) {
            problems.add(node, Diagnostic.HELP_NOW_NOT_FIRST);
        }
        if (ask.options().isEmpty() && ask.form().isEmpty() && ask.on().isEmpty()) {
            problems.add(node, Diagnostic.QUESTION_WITHOUT_ANSWER);
        }
        int most = Worlds.most(offered) + (ask.form().isPresent() ? 1 : 0);
        if (most > HouseLimits.BUTTONS) {
            problems.add(
                    node,
                    Diagnostic.TOO_MANY_BUTTONS.found().with("count", most).with("most", HouseLimits.BUTTONS));
        }
        if (!draft.script().standing()
                && ask.expiry().isEmpty()
                && draft.script().expiry().isEmpty()) {
            problems.add(node, Diagnostic.QUESTION_STANDS_FOR_EVER);
        }
        refuseSameWords(offered, node);
    }

    private static boolean isHelpNow(Option option) {
        return option.leads() instanceof Option.Leads.Call(var called)
                && called.equals(HELP_NOW)
                && option.id().equals(HELP_NOW_CHOICE)
                && option.when().isEmpty();
    }

    /** Two choices that are always there must differ in every word, or one of them could not be typed. */
    private void refuseSameWords(List<Option> offered, YamlNode node) {
        var taken = new HashMap<String, String>();
        offered.stream()
                .filter(option -> option.when().isEmpty())
                .forEach(option -> option.words().stream()
                        .filter(word -> !word.isEmpty())
                        .sorted()
                        .forEach(word -> {
                            var other = taken.putIfAbsent(word, option.id());
                            if (other != null) {
                                problems.add(
                                        node,
                                        Diagnostic.SAME_WORD_FOR_TWO
                                                .of(word)
                                                .with("one", other)
                                                .with("other", option.id()));
                            }
                        }));
    }
}
