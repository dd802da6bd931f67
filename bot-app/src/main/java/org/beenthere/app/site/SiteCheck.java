package org.beenthere.app.site;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;

/** Prints how a site folder stands: a summary, or everything that is wrong with it. */
public final class SiteCheck {

    private SiteCheck() {}

    /** Work on a site folder; returns an exit code. */
    @FunctionalInterface
    public interface Work {
        int run() throws InvalidSiteException;
    }

    /**
     * Prints a summary of a site or, if it has problems, all of them.
     *
     * @param today the day for which its warnings are
     * @return the exit code, 0 or 1
     */
    public static int run(Path folder, LocalDate today, PrintWriter out) {
        return orProblems(out, () -> {
            out.print(SiteSummary.of(SiteReader.read(folder), today));
            return 0;
        });
    }

    /**
     * Does work on a site folder or, if the site has problems, prints all of them.
     *
     * @return the exit code: that of the work, or 1
     */
    public static int orProblems(PrintWriter out, Work work) {
        try {
            return work.run();
        } catch (InvalidSiteException e) {
            out.print(report(e));
            return 1;
        } finally {
            out.flush();
        }
    }

    private static String report(InvalidSiteException invalid) {
        int count = invalid.problems().sorted().size();
        return invalid.problems() + "\n\n" + (count == 1 ? "1 problem" : count + " problems") + " to put right.\n";
    }
}
