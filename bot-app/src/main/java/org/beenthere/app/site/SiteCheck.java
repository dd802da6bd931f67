package org.beenthere.app.site;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;

/** Tells whoever keeps a site folder how it stands. */
public final class SiteCheck {

    private SiteCheck() {}

    /** Writes a summary of the site, or everything that is wrong with it; returns the exit code, 0 or 1. */
    public static int run(Path folder, LocalDate today, PrintWriter out) {
        try {
            out.print(SiteSummary.of(SiteReader.read(folder), today));
            return 0;
        } catch (SiteProblems e) {
            out.print(report(e));
            return 1;
        } finally {
            out.flush();
        }
    }

    /** Every problem with its place, and how many there are; the last line ends with a line feed. */
    public static String report(SiteProblems found) {
        int count = found.problems().sorted().size();
        return found.problems() + "\n\n" + (count == 1 ? "1 problem" : count + " problems") + " to put right.\n";
    }
}
