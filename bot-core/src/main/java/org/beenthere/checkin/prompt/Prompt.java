package org.beenthere.checkin.prompt;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beenthere.chat.HouseLimits;

/**
 * What a check-in asks, in one language.
 *
 * @param id the name of its file, without folder and ending
 * @param language the language in which it is offered, an ISO 639 code
 * @param title what it is about, in a heading
 * @param question what is asked
 * @param options what can be answered, in the order in which it is shown: {@link #FEWEST_OPTIONS} to
 *     {@link #MOST_OPTIONS}, of which some are in the cut and some are not
 * @param result the words in which its result is told
 * @param source where a quoted item was published; empty if question and options are the site's or the bot's own
 */
public record Prompt(
        String id,
        String language,
        String title,
        String question,
        List<Option> options,
        ResultWords result,
        Optional<String> source) {

    /** The fewest options: each side of the cut needs one. */
    public static final int FEWEST_OPTIONS = 2;

    /**
     * The most options. Published items have five, the usual scale; more would only make sides and options smaller, of
     * which the small ones are never published. A row of five buttons leaves room on every platform.
     */
    public static final int MOST_OPTIONS = HouseLimits.BUTTONS - 1;

    /** The most characters of a question. */
    public static final int QUESTION = 400;

    /** The most characters of an option. What does not fit on a button stands above the buttons. */
    public static final int OPTION = 200;

    /** The most characters of a source. */
    public static final int SOURCE = 300;

    /**
     * An option.
     *
     * @param id its name, unique within the prompt
     * @param inCut whether it is on the side of the cut
     */
    public record Option(String id, String text, boolean inCut) {
        public Option {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }
    }

    public Prompt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(source, "source");
        options = List.copyOf(options);
        if (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException("a prompt has " + FEWEST_OPTIONS + " to " + MOST_OPTIONS + " options");
        }
        if (options.stream().map(Option::id).distinct().count() < options.size()) {
            throw new IllegalArgumentException("two options of a prompt have one id");
        }
        if (options.stream().map(Option::inCut).distinct().count() < 2) {
            throw new IllegalArgumentException("a cut has some of the options, and not all");
        }
    }

    /** Whether it is an item that was published elsewhere and is quoted word for word. */
    public boolean quoted() {
        return source.isPresent();
    }

    /** This prompt as it is offered in another language, into which it was not translated. */
    public Prompt offeredIn(String other) {
        return new Prompt(id, other, title, question, options, result, source);
    }

    /** This prompt, quoted from another source. */
    public Prompt quotedFrom(String other) {
        return new Prompt(id, language, title, question, options, result, Optional.of(other));
    }

    /** The option with an id; empty if it has none. */
    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /**
     * The labels of the buttons, in the order of the options: their texts or, if any of those is too long for a button,
     * numbers from 1.
     */
    public List<String> labels() {
        return IntStream.range(0, options.size())
                .mapToObj(i -> fitsButtons() ? options.get(i).text() : String.valueOf(i + 1))
                .toList();
    }

    /** The text above the buttons: the question and, if the labels are numbers, what these stand for. */
    public String text() {
        return fitsButtons()
                ? question
                : IntStream.range(0, options.size())
                        .mapToObj(i -> (i + 1) + ". " + options.get(i).text())
                        .collect(Collectors.joining("\n", question + "\n\n", ""));
    }

    private boolean fitsButtons() {
        return options.stream().allMatch(option -> option.text().length() <= HouseLimits.LABEL);
    }
}
