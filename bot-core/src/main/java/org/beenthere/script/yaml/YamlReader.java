package org.beenthere.script.yaml;

import java.util.Optional;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Finding;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a file into nodes. Whatever it contains, nothing worse than a problem results. */
final class YamlReader {

    /** The most characters of a file; a script of a hundred questions has a tenth of that. */
    private static final int MOST_CHARACTERS = 512 * 1024;

    private static final LoadSettings STRICT = LoadSettings.builder()
            .setCodePointLimit(MOST_CHARACTERS)
            .setUseMarks(true)
            .build();

    /** The library adds this hint for every character that cannot begin a token, but it applies only to tabs. */
    private static final String NO_TAB = " \\(Do not use (?!\\\\t).* for indentation\\)";

    private final String file;
    private final String text;
    private final Problems problems;

    YamlReader(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The root node; empty if anything is wrong. */
    Optional<YamlNode> read() {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(start(), Diagnostic.FILE_TOO_LONG.found().with("most", MOST_CHARACTERS), "");
            return Optional.empty();
        }
        var found = new Problems();
        var root = compose(found);
        problems.addAll(found);
        return root.filter(_ -> found.isEmpty());
    }

    private Optional<YamlNode> compose(Problems found) {
        var events = new StrictEvents(file, new Parse(STRICT).parseString(text).iterator(), found);
        try {
            var root = new NodeComposer(file, events, found).root();
            if (root.isEmpty() && found.isEmpty()) {
                found.add(start(), Diagnostic.EMPTY_FILE.found(), "");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            report(e.getProblemMark(), notYaml(e.getProblem()), found);
        } catch (StrictEvents.TooDeep _) {
            // Already reported.
        } catch (ReaderException e) {
            report(
                    Excerpt.ofUnprintable(text),
                    Diagnostic.ODD_CHARACTER.found().with("number", e.getCodePoint()),
                    found);
        } catch (YamlEngineException e) {
            found.add(start(), notYaml(e.getMessage()), "");
        } catch (IllegalArgumentException e) {
            // The scanner throws this for an unfinished escape instead of refusing it.
            found.add(events.reached(), Diagnostic.ODD_ESCAPE.found(), "");
        }
        return Optional.empty();
    }

    private void report(Optional<Mark> mark, Finding finding, Problems found) {
        found.add(SourcePositions.of(file, mark), finding, Excerpt.of(mark));
    }

    private static Finding notYaml(String reason) {
        return Diagnostic.NOT_YAML
                .found()
                .with(
                        "reason",
                        reason.replaceAll("\\s+", " ").replaceAll(NO_TAB, "").replaceAll("[. ]+$", ""));
    }

    private SourcePosition start() {
        return SourcePosition.startOf(file);
    }
}
