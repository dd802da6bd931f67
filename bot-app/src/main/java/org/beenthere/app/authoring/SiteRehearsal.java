package org.beenthere.app.authoring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.beenthere.app.CannotStart;
import org.beenthere.app.scripts.ScriptFiles;
import org.beenthere.app.scripts.SiteScripts;
import org.beenthere.app.site.InvalidSiteException;
import org.beenthere.app.site.SiteReader;
import org.beenthere.outline.Outline;
import org.beenthere.rehearsal.Coverage;
import org.beenthere.rehearsal.PlayedTranscript;
import org.beenthere.rehearsal.Rehearsal;
import org.beenthere.rehearsal.TranscriptException;
import org.beenthere.rehearsal.TranscriptFolder;
import org.beenthere.turn.command.Commands;

/** Plays the transcripts of a site against its scripts, and reports what they do not cover. */
public final class SiteRehearsal {

    private static final String TRANSCRIPTS = "transcripts";

    private final Rehearsal rehearsal;
    private final Collection<Outline> own;
    private final TranscriptFolder transcripts;

    private SiteRehearsal(Rehearsal rehearsal, Collection<Outline> own, TranscriptFolder transcripts) {
        this.rehearsal = rehearsal;
        this.own = own;
        this.transcripts = transcripts;
    }

    /**
     * Compiles the scripts of a site folder.
     *
     * @throws CannotStart if they have errors
     * @throws InvalidSiteException if the site has problems
     */
    public static SiteRehearsal of(Path folder) throws InvalidSiteException {
        var scripts = SiteScripts.of(SiteReader.read(folder), folder);
        return new SiteRehearsal(
                new Rehearsal(scripts, Commands.vocabulary()),
                Outline.all(ScriptFiles.ownScripts(folder)).values(),
                new TranscriptFolder(folder.resolve(TRANSCRIPTS)));
    }

    /**
     * Plays all transcripts. Prints where the scripts now say something else, and which steps and ways of the site's
     * own scripts no transcript walks.
     *
     * @param update whether to rewrite the transcripts as they were played; then none differs
     * @return whether nothing differs and everything is walked
     * @throws CannotStart if the folder of transcripts cannot be read or written
     */
    public boolean run(boolean update, Consumer<String> out) {
        try {
            var played = new ArrayList<PlayedTranscript>();
            boolean asWritten = true;
            for (var file : transcripts.files()) {
                asWritten &= play(file, update, played, out);
            }
            if (!asWritten) {
                out.accept("Where the script is right, --update writes the transcripts anew.");
            }
            out.accept(played.size() + (played.size() == 1 ? " transcript" : " transcripts") + " played.");
            return cover(played, out) && asWritten;
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder " + transcripts.folder() + " cannot be read or written: mend that, then try again.", e);
        }
    }

    private boolean play(String file, boolean update, List<PlayedTranscript> played, Consumer<String> out)
            throws IOException {
        try {
            var now = rehearsal.play(transcripts.read(file));
            played.add(now);
            if (update) {
                transcripts.write(file, now.text());
                return true;
            }
            now.difference().ifPresent(out);
            return now.difference().isEmpty();
        } catch (TranscriptException e) {
            out.accept(e.getMessage());
            return false;
        } catch (CharacterCodingException e) {
            out.accept(TRANSCRIPTS + "/" + file + ":1: This is not UTF-8 throughout. Save the file again as UTF-8.");
            return false;
        }
    }

    private boolean cover(List<PlayedTranscript> played, Consumer<String> out) {
        var coverages =
                own.stream().map(outline -> Coverage.of(outline, played)).toList();
        if (coverages.isEmpty()) {
            out.accept("The site has no scripts of its own.");
        }
        coverages.forEach(coverage -> {
            out.accept("");
            out.accept(coverage.summary());
            coverage.missing().forEach(missing -> out.accept("  " + missing));
        });
        return coverages.stream().allMatch(coverage -> coverage.missing().isEmpty());
    }
}
