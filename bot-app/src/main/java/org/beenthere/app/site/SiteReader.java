package org.beenthere.app.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import org.beenthere.programme.WorkingTime;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.diagnostic.SourcePosition;

/** Reads a site folder. */
public final class SiteReader {

    private SiteReader() {}

    /**
     * The site in a folder.
     *
     * @throws InvalidSiteException with all problems, if there are any
     */
    public static Site read(Path folder) throws InvalidSiteException {
        var problems = new Problems();
        var site = read(folder, problems);
        return site.orElseThrow(() -> new InvalidSiteException(problems));
    }

    /** The site in a folder; empty, with all problems, if there are any. */
    static Optional<Site> read(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(
                    new SourcePosition(folder.toString(), 1, 1),
                    "There is no such folder. Name one that holds a site.",
                    "");
            return Optional.empty();
        }
        var programme = ProgrammeFile.read(folder, problems);
        var crisis = CrisisFile.read(folder, programme, problems);
        int beforeRoster = problems.sorted().size();
        var roster = RosterFile.read(folder, programme, problems);
        boolean rosterIsRight = problems.sorted().size() == beforeRoster;
        var zone = programme.map(SiteProgramme::zone).orElse(ZoneOffset.UTC);
        var rota =
                new RotaFile(zone, Optional.of(roster.entries()).filter(all -> rosterIsRight), problems).read(folder);
        var holidays = HolidaysFile.read(folder, problems);
        if (programme.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        var workingTime = new WorkingTime(zone, programme.get().week(), holidays);
        return Optional.of(new Site(programme.get(), crisis, roster.entries(), roster.lines(), rota, workingTime));
    }
}
